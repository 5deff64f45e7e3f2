package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoder;
import io.dibao.ingest.decode.Post;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small pages in the markup of well-known sites, under {@code src/test/resources/pages}, each with
 * what a reader sees on it.
 */
class SiteStylesTest {

  private record Seen(
      String title,
      String published,
      String publisher,
      String author,
      String editor,
      List<String> lines,
      String warning) {}

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gov",
        "county",
        "xinhua",
        "people",
        "eastmoney",
        "wechat",
        "kr",
        "sohu",
        "huanqiu",
        "account"
      })
  void aPageIsReadAsAReaderSeesIt(String style) throws IOException {
    Seen seen = YAML.readValue(bytes(style + ".yaml"), Seen.class);
    Post post =
        new Decoder(DecodeSettings.DEFAULTS).decode(bytes(style + ".html"), "text/html").get(0);

    CleanArticle article = new Cleaner(CleanSettings.DEFAULTS).clean(post);

    assertThat(
            new Seen(
                article.title(),
                post.published().map(time -> time.instant().toString()).orElse(null),
                article.publisher().orElse(null),
                article.author().orElse(null),
                article.editor().orElse(null),
                Cleaning.lines(article),
                warning(article, seen.warning())))
        .isEqualTo(seen);
  }

  /** The part of a warning that is expected, if there is such a warning. */
  private static String warning(CleanArticle article, String part) {
    return article.warnings().stream()
        .filter(warning -> warning.contains(part == null ? "further pages" : part))
        .map(warning -> part == null ? warning : part)
        .findFirst()
        .orElse(null);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SiteStylesTest.class.getResourceAsStream("/pages/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
