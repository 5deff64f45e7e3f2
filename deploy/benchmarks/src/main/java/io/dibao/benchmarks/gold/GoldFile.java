package io.dibao.benchmarks.gold;

import java.nio.file.Path;

/** A gold file that was read, with the lines of its entries. */
public record GoldFile(Path path, Gold gold, YamlLines lines) {

  /** The file's name without its ending. */
  public String name() {
    return path.getFileName().toString().replaceFirst("\\.yaml$", "");
  }

  /** A fault at an entry, for instance at {@code ("dates", 3)}. */
  public GoldFault fault(String message, Object... entry) {
    return new GoldFault(path, lines.of(entry), message);
  }
}
