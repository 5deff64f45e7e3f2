package io.dibao.ingest.decode;

import java.util.List;

/**
 * Characters that were read from bytes.
 *
 * @param warnings what was guessed or replaced on the way
 */
record Text(String characters, List<String> warnings) {

  Text {
    warnings = List.copyOf(warnings);
  }
}
