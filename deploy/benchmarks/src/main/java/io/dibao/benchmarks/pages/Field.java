package io.dibao.benchmarks.pages;

import java.util.Optional;

/** What is said of an article beside its text. */
enum Field {
  TITLE("title"),
  TIME("publishedAt"),
  AUTHOR("author"),
  PUBLISHER("publisher");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** Its name in the gold. */
  String key() {
    return key;
  }

  Optional<String> of(Extraction extraction) {
    return switch (this) {
      case TITLE -> extraction.title();
      case TIME -> extraction.publishedAt();
      case AUTHOR -> extraction.author();
      case PUBLISHER -> extraction.publisher();
    };
  }
}
