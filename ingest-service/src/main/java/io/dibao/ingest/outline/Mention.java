package io.dibao.ingest.outline;

import com.fasterxml.jackson.annotation.JsonView;
import io.dibao.ingest.clean.Range;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of the clean text that names something.
 *
 * @param text as printed
 * @param section the path of the innermost section that it starts in; absent before the first
 *     heading
 * @param reason why it was found; not in the published event
 */
public record Mention(
    String text,
    Range range,
    Optional<String> section,
    @JsonView(Reason.Shown.class) Optional<Reason> reason) {

  public Mention {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(reason, "reason");
    if (text.length() != range.length()) {
      throw new IllegalArgumentException("\"" + text + "\" does not fill " + range);
    }
  }
}
