package io.dibao.catalog.page;

/** Tells the addresses for people from those for programs. */
final class PagePaths {

  private PagePaths() {}

  /** Whether the path is neither of the API nor of the service's own description and health. */
  static boolean isPage(String path) {
    return !(path.equals("/v1")
        || path.startsWith("/v1/")
        || path.equals("/q")
        || path.startsWith("/q/"));
  }
}
