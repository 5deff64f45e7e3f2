package io.dibao.ingest.taxonomy;

/**
 * A taxonomy file that cannot be used. Its message starts with the file's name and the line: {@code
 * region.yaml:17: the parent 99 is no code of region}.
 */
public final class TaxonomyFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * A fault at a line.
   *
   * @param line counted from 1; 0 where the fault is the file's as a whole
   */
  public TaxonomyFault(String file, int line, String reason) {
    super(file + (line > 0 ? ":" + line : "") + ": " + reason);
    this.file = file;
    this.line = line;
  }

  /** The file's name, without its folder. */
  public String file() {
    return file;
  }

  /** Counted from 1; 0 where the fault is the file's as a whole. */
  public int line() {
    return line;
  }
}
