package io.dibao.catalog.search;

/** Titles of documents, which people write with and without 《》. */
final class DocumentTitle {

  private DocumentTitle() {}

  /** The title without the 《》 around the whole of it. */
  static String bare(String title) {
    String bare = title.strip();
    boolean marked = bare.length() > 2 && bare.startsWith("《") && bare.endsWith("》");
    return marked ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
