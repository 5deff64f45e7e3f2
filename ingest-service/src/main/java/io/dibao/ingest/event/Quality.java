package io.dibao.ingest.event;

import java.util.List;
import java.util.Objects;

/**
 * What the parser was unsure of.
 *
 * @param parser the version of the rules: an event with a lower one may be posted again to be read
 *     better
 * @param kept the share of the body's visible characters that is in the text, 0 to 1
 * @param warnings what was unsure, repaired or dropped, each a short English sentence
 */
public record Quality(String parser, double kept, List<String> warnings) {

  public Quality {
    Objects.requireNonNull(parser, "parser");
    warnings = List.copyOf(warnings);
  }
}
