package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # 标题                                  | MARKDOWN
          <!doctype html><html>                  | HTML
          <div>正文                               | HTML
          <?xml version="1.0"?><rss>             | FEED
          <?xml version="1.0"?><html xmlns="a">  | HTML
          {"title": "标题"}                       | JSON
          [{"title": "标题"}]                     | JSON
          [新华社] 正文                            | TEXT
          标题                                    | TEXT
          """)
  void unnamedContentIsToldByItsLooks(String content, Format format) {
    assertThat(Format.of(MediaType.parse(null), content)).isEqualTo(format);
  }

  @Test
  void frontMatterBehindABlankLineIsAPost() {
    assertThat(Format.of(MediaType.UNKNOWN, "\n---\ntitle: 标题\n---\n")).isEqualTo(Format.MARKDOWN);
  }

  @ParameterizedTest
  @CsvSource({"image/png", "application/pdf", "text", "text/", "/html", "a b/c"})
  void otherMediaTypesAreUnsupported(String type) {
    BadArticle fault =
        catchThrowableOfType(BadArticle.class, () -> Format.of(MediaType.parse(type), "x"));

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.UNSUPPORTED);
    assertThat(fault.field()).isEqualTo("contentType");
  }
}
