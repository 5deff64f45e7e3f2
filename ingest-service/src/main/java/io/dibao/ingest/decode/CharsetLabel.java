package io.dibao.ingest.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of charsets, as headers and documents write them. */
final class CharsetLabel {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /**
   * The WHATWG Encoding Standard reads GB2312 and GBK as what their senders mean, the superset
   * GB18030, and Big5 with its Hong Kong supplement.
   */
  private static final Map<String, Charset> WIDENED =
      Map.ofEntries(
          Map.entry("gb2312", GB18030),
          Map.entry("gb_2312-80", GB18030),
          Map.entry("gb_2312", GB18030),
          Map.entry("x-gbk", GB18030),
          Map.entry("gbk", GB18030),
          Map.entry("gb18030", GB18030),
          Map.entry("big5", BIG5),
          Map.entry("big5-hkscs", BIG5),
          Map.entry("x-x-big5", BIG5),
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("utf-8", StandardCharsets.UTF_8));

  /** How far into a document its declaration is looked for, in bytes. */
  private static final int HEAD = 4096;

  private static final Pattern XML =
      Pattern.compile(
          "^\\s{0,64}<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");
  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,400}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private CharsetLabel() {}

  /** The charset of that name, empty if this Java does not know or cannot read it. */
  static Optional<Charset> charset(String label) {
    Charset widened = WIDENED.get(label.toLowerCase(Locale.ROOT));
    if (widened != null) {
      return Optional.of(widened);
    }
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The label in an XML declaration or an HTML meta element, both of which are ASCII. */
  static Optional<String> declaredIn(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return Optional.of(xml.group(1));
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
  }
}
