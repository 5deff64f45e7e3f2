package io.dibao.ingest.outline;

/**
 * Why something was found: shown by {@code POST /v1/articles/preview?explain=true} and left out of
 * the published event.
 *
 * @param rule what the rule does, in short English, such as {@code alias of 工业和信息化部}
 * @param source the data file and line that hold the rule, such as {@code
 *     taxonomies/agency.yaml:31}, or a user's file as named in the configured folder; a rule that
 *     is in code names its class
 */
public record Reason(String rule, String source) {

  /** The JSON view with reasons. */
  public interface Shown {}

  /** The JSON view without reasons, which is the default. */
  public interface Hidden {}

  public Reason {
    if (rule.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a reason names its rule and its source");
    }
  }
}
