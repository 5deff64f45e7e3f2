package io.dibao.ingest.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters. The charset is, in this order: a byte order mark; the media type's charset
 * parameter; the document's own declaration; UTF-8 if the bytes are that; else what their
 * statistics say, Big5 or GB18030.
 *
 * <p>Pages are often saved as UTF-8 under a declaration that still says gb2312. Chinese text in a
 * GB charset is practically never well-formed UTF-8, so well-formed UTF-8 with Chinese characters
 * is read as such whatever was declared, with a warning.
 */
final class TextDecoder {

  private static final char REPLACEMENT = '\uFFFD';

  /** One malformed sequence in this many characters is a blemish; more are a wrong charset. */
  private static final int CHARACTERS_PER_BLEMISH = 500;

  private TextDecoder() {}

  /**
   * Reads {@code content}.
   *
   * @param charset the media type's parameter
   * @throws BadArticle where the parameter names an unknown charset, or the bytes are not text in
   *     the charset that they claim
   */
  static Text decode(byte[] content, Optional<String> charset) {
    List<String> warnings = new ArrayList<>();
    Optional<Charset> named = charset.map(TextDecoder::known);
    Optional<Charset> marked = byteOrderMark(content);
    if (marked.isPresent()) {
      return read(content, marked.get(), warnings);
    }
    if (named.isEmpty()) {
      named = declared(content, warnings);
    }
    Optional<String> unicode = strictly(content, StandardCharsets.UTF_8);
    if (unicode.isPresent() && named.filter(c -> !c.equals(StandardCharsets.UTF_8)).isPresent()) {
      if (!unicode.get().codePoints().anyMatch(Character::isIdeographic)) {
        return read(content, named.get(), warnings);
      }
      warnings.add("The text is UTF-8, although " + named.get().name() + " was declared.");
    }
    if (unicode.isPresent()) {
      return finish(unicode.get(), warnings);
    }
    if (named.isEmpty() || named.get().equals(StandardCharsets.ISO_8859_1)) {
      named = Optional.of(guess(content));
      warnings.add("The charset was not declared; " + named.get().name() + " was guessed.");
    }
    return read(content, named.get(), warnings);
  }

  private static Charset known(String label) {
    return CharsetLabel.charset(label)
        .orElseThrow(() -> MediaType.unsupported("The charset is not known."));
  }

  private static Optional<Charset> declared(byte[] content, List<String> warnings) {
    Optional<String> label = CharsetLabel.declaredIn(content);
    Optional<Charset> declared = label.flatMap(CharsetLabel::charset);
    if (label.isPresent() && declared.isEmpty()) {
      warnings.add("The document declares a charset that is not known.");
    }
    return declared;
  }

  private static Optional<Charset> byteOrderMark(byte[] content) {
    String name = UniversalDetector.detectCharsetFromBOM(content);
    return Optional.ofNullable(name).flatMap(CharsetLabel::charset);
  }

  private static Charset guess(byte[] content) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(content);
    detector.dataEnd();
    String detected = detector.getDetectedCharset();
    return "BIG5".equals(detected) && strictly(content, CharsetLabel.BIG5).isPresent()
        ? CharsetLabel.BIG5
        : CharsetLabel.GB18030;
  }

  private static Optional<String> strictly(byte[] content, Charset charset) {
    try {
      CharBuffer characters =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content));
      return Optional.of(characters.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Text read(byte[] content, Charset charset, List<String> warnings) {
    String characters = new String(content, charset);
    long replaced = characters.chars().filter(c -> c == REPLACEMENT).count();
    if (replaced > 1 + characters.length() / CHARACTERS_PER_BLEMISH) {
      throw new BadArticle(
          BadArticle.Kind.MALFORMED,
          "body",
          "The bytes are not " + charset.name() + " text: " + replaced + " malformed sequences.");
    }
    return finish(characters, warnings);
  }

  private static Text finish(String characters, List<String> warnings) {
    String text = characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
    long replaced = text.chars().filter(c -> c == REPLACEMENT).count();
    if (replaced > 0) {
      warnings.add(replaced + " characters are unreadable (U+FFFD).");
    }
    return new Text(text, warnings);
  }
}
