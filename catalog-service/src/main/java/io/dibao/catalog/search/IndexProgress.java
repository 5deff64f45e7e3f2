package io.dibao.catalog.search;

/**
 * How far a rebuild of the index has come.
 *
 * @param done articles indexed
 * @param total articles in the store when it began
 */
public record IndexProgress(long done, long total) {

  public IndexProgress {
    if (done < 0 || total < 0) {
      throw new IllegalArgumentException("progress of " + done + " of " + total);
    }
  }

  IndexProgress plus(int articles) {
    return new IndexProgress(done + articles, total);
  }
}
