package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);

  private List<Decoded> decode(String json) {
    return decoder.decodeEach(json.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  @Test
  void allFieldsAreRead() {
    Post post =
        decode(
                """
                {"title": "政策解读", "html": "<p>正文。</p>", "publishedAt": "2022-01-14T19:00:17+08:00",
                 "author": "李墨轩", "images": ["https://n.sinaimg.cn/a.png"],
                 "source": {"publisher": "新浪财经", "feed": "国內", "url": "https://finance.sina.com.cn/a.html",
                            "categories": ["金融", "新浪财经"]}}
                """)
            .get(0)
            .orThrow();

    assertThat(post.title()).contains("政策解读");
    assertThat(post.author()).contains("李墨轩");
    assertThat(post.published().orElseThrow().instant())
        .isEqualTo(Instant.parse("2022-01-14T11:00:17Z"));
    assertThat(post.source().publisher()).contains("新浪财经");
    assertThat(post.source().url()).contains("https://finance.sina.com.cn/a.html");
    assertThat(post.source().categories()).containsExactly("金融", "新浪财经");
    assertThat(post.images()).containsExactly("https://n.sinaimg.cn/a.png");
    assertThat(post.body()).isEqualTo(new Body(Body.Format.HTML, "<p>正文。</p>"));
    assertThat(post.warnings()).isEmpty();
  }

  @Test
  void aSourceThatIsAStringIsThePublisher() {
    Post post = decode("{\"title\":\"标题\",\"text\":\"正文。\",\"source\":\"新华社\"}").get(0).orThrow();

    assertThat(post.source().publisher()).contains("新华社");
  }

  @Test
  void unknownFieldsAreIgnoredWithAWarning() throws JsonProcessingException {
    Post post =
        decoder.decodeJson(
            new ObjectMapper().readTree("{\"title\":\"标题\",\"text\":\"正文。\",\"tags\":[1]}"));

    assertThat(post.warnings()).containsExactly("Unknown fields were ignored: tags.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"title": 1, "text": "正文"}                                       | title
          {"title": "标题"}                                                  | body
          {"text": "正文"}                                                   | title
          {"title": "标题", "text": ["正文"]}                                | text
          {"title": "标题", "text": "正文", "publishedAt": true}              | publishedAt
          {"title": "标题", "text": "正文", "publishedAt": "明天"}             | publishedAt
          {"title": "标题", "text": "正文", "publishedAt": 1e30}              | publishedAt
          {"title": "标题", "text": "正文", "url": "ftp://a.cn/b"}            | url
          {"title": "标题", "text": "正文", "source": {"url": "/b"}}          | source.url
          {"title": "标题", "text": "正文", "source": 7}                      | source
          {"title": "标题", "text": "正文", "categories": {"a": "b"}}         | categories
          {"title": "标题", "text": "正文", "images": [1]}                    | images
          "标题"                                                            | body
          {"title": "标题",                                                 | body
          {"title": "标题", "title": "标题", "text": "正文"}                   | body
          """)
  void theFieldAtFaultIsNamed(String json, String field) {
    BadArticle fault = catchThrowableOfType(BadArticle.class, () -> decode(json).get(0).orThrow());

    assertThat(fault.field()).isEqualTo(field);
  }

  @Test
  void aBadItemOfAnArrayLeavesTheOthers() {
    List<Decoded> items =
        decode("[{\"title\":\"一\",\"text\":\"正文。\"},{},{\"title\":\"三\",\"text\":\"正文。\"}]");

    assertThat(items)
        .extracting(item -> item instanceof Decoded.Read)
        .containsExactly(true, false, true);
  }

  @Test
  void tooManyItemsAreTooLarge() {
    BadArticle fault =
        catchThrowableOfType(BadArticle.class, () -> decode("[" + "{},".repeat(1000) + "{}]"));

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.TOO_LARGE);
  }

  @Test
  void anArticleOverTheBoundIsTooLarge() {
    String text = "字".repeat(2_000_000);

    BadArticle fault =
        catchThrowableOfType(
            BadArticle.class,
            () -> decode("{\"title\":\"标题\",\"text\":\"" + text + "\"}").get(0).orThrow());

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.TOO_LARGE);
  }
}
