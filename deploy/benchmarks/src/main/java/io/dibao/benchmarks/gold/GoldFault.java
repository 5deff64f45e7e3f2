package io.dibao.benchmarks.gold;

import java.nio.file.Path;

/**
 * Something that is wrong in a gold file.
 *
 * @param line counted from 1
 */
public record GoldFault(Path file, int line, String message) {

  @Override
  public String toString() {
    return file.getFileName() + ":" + line + ": " + message;
  }
}
