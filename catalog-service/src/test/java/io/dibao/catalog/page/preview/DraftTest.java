package io.dibao.catalog.page.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theFormatOfATextIsToldByItsBeginning() {
    assertThat(text("# 标题\n\n正文。").type()).isEqualTo("text/markdown");
    assertThat(text("  <p>正文。</p>").type()).isEqualTo("text/html");
    assertThat(text("{\"title\":\"标题\"}").type()).isEqualTo("application/json");
  }

  @Test
  void aTitleAndADayGoWithATextThatDoesNotHoldThem() throws IOException {
    Draft draft = Draft.ofText("上月印发。", Optional.of("通知"), Optional.of("2024-03-12"), json);

    assertThat(json.readTree(draft.content()))
        .isEqualTo(
            json.readTree(
                "{\"title\":\"通知\",\"publishedAt\":\"2024-03-12\",\"markdown\":\"上月印发。\"}"));
  }

  @Test
  void aFileIsPublishedByteForByteWhateverItsCharset() {
    byte[] gb18030 = "<title>通知</title>".getBytes(Charset.forName("GB18030"));
    Draft draft = Draft.ofFile(gb18030, "通知.HTML");

    Optional<Draft> sentBack = Draft.decoded(draft.encoded(), draft.type());

    assertThat(sentBack.orElseThrow().content()).isEqualTo(gb18030);
    assertThat(sentBack.orElseThrow().type()).isEqualTo("text/html");
  }

  @Test
  void aFormCannotSendAnythingElseThanAnArticle() {
    assertThat(Draft.decoded("!", "text/html")).isEmpty();
    assertThat(Draft.decoded("YQ==", "multipart/form-data")).isEmpty();
  }

  @Test
  void moreThanTwoMegabytesAreTooLarge() {
    assertThat(text("字".repeat(Draft.MOST_BYTES / 3)).isTooLarge()).isFalse();
    assertThat(text("字".repeat(Draft.MOST_BYTES / 3 + 1)).isTooLarge()).isTrue();
  }

  private Draft text(String text) {
    Draft draft = Draft.ofText(text, Optional.empty(), Optional.empty(), json);
    assertThat(new String(draft.content(), StandardCharsets.UTF_8)).isEqualTo(text);
    return draft;
  }
}
