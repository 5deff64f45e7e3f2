package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String SENTENCE = "近日，省政府印发了《关于进一步加强招商引资工作的指导意见》。二Ο三五";
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static Text decode(byte[] content, String charset) {
    return TextDecoder.decode(content, Optional.ofNullable(charset));
  }

  @Test
  void utf8NeedsNoDeclaration() {
    Text text = decode(SENTENCE.getBytes(StandardCharsets.UTF_8), null);

    assertThat(text.characters()).isEqualTo(SENTENCE);
    assertThat(text.warnings()).isEmpty();
  }

  @Test
  void gbIsGuessedWithAWarning() {
    Text text = decode(SENTENCE.getBytes(GB18030), null);

    assertThat(text.characters()).isEqualTo(SENTENCE);
    assertThat(text.warnings()).singleElement().asString().contains("GB18030");
  }

  @Test
  void big5IsGuessedWithAWarning() {
    String traditional = "行政院院會通過產業創新條例修正草案，將送請立法院審議，預計明年一月一日施行。".repeat(5);

    Text text = decode(traditional.getBytes(Charset.forName("Big5")), null);

    assertThat(text.characters()).isEqualTo(traditional);
    assertThat(text.warnings()).singleElement().asString().contains("Big5");
  }

  @Test
  void gb2312IsReadAsItsSuperset() {
    String rare = "朱镕基、㐀𠀀";

    assertThat(decode(rare.getBytes(GB18030), "gb2312").characters()).isEqualTo(rare);
  }

  @Test
  void theMetaElementDeclaresTheCharset() {
    String page = "<html><head><meta charset=\"gbk\"></head><body>" + SENTENCE + "</body></html>";

    Text text = decode(page.getBytes(GB18030), null);

    assertThat(text.characters()).isEqualTo(page);
    assertThat(text.warnings()).isEmpty();
  }

  @Test
  void aPageSavedAsUtf8UnderAnOldDeclarationIsReadAsUtf8() {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>" + SENTENCE;

    Text text = decode(page.getBytes(StandardCharsets.UTF_8), null);

    assertThat(text.characters()).isEqualTo(page);
    assertThat(text.warnings()).singleElement().asString().contains("UTF-8");
  }

  @Test
  void aByteOrderMarkIsObeyedAndDropped() {
    byte[] content = ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE);

    assertThat(decode(content, null).characters()).isEqualTo(SENTENCE);
  }

  @Test
  void anUnknownCharsetParameterIsUnsupported() {
    BadArticle fault =
        catchThrowableOfType(BadArticle.class, () -> decode(new byte[] {'a'}, "x-klingon"));

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.UNSUPPORTED);
    assertThat(fault.field()).isEqualTo("contentType");
  }

  @Test
  void bytesThatAreNotInTheNamedCharsetAreRefused() {
    byte[] content = SENTENCE.getBytes(GB18030);

    BadArticle fault = catchThrowableOfType(BadArticle.class, () -> decode(content, "utf-8"));

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.MALFORMED);
    assertThat(fault.field()).isEqualTo("body");
  }

  @Test
  void oneBrokenCharacterIsAWarning() {
    byte[] content = (SENTENCE.repeat(30) + "x").getBytes(StandardCharsets.UTF_8);
    content[content.length - 1] = (byte) 0xE4;

    Text text = decode(content, "utf-8");

    assertThat(text.characters()).startsWith(SENTENCE).endsWith("\uFFFD");
    assertThat(text.warnings()).singleElement().asString().contains("1 characters are unreadable");
  }
}
