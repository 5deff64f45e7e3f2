package io.dibao.ingest.decode;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Parses the XML of feeds without document types, external entities and unbounded nesting. */
final class FeedXml {

  private static final int DEPTH = 256;

  private FeedXml() {}

  /**
   * Parses {@code xml}. HTML's named references, which feeds use although XML does not know them,
   * are understood; characters that XML forbids are left out.
   */
  static Document parse(String xml) {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setXMLFilter(new DepthBound());
    try {
      return builder.build(new XmlFixerReader(new StringReader(legal(xml))));
    } catch (JDOMException | IOException e) {
      String hint = xml.contains("<!DOCTYPE") ? " A DOCTYPE is not accepted." : "";
      throw malformed("The feed is no well-formed XML or nested too deep." + hint);
    }
  }

  static BadArticle malformed(String reason) {
    return new BadArticle(BadArticle.Kind.MALFORMED, "body", reason);
  }

  private static String legal(String xml) {
    StringBuilder legal = new StringBuilder(xml.length());
    xml.codePoints()
        .filter(
            c ->
                (c >= ' ' && c <= 0xD7FF)
                    || c == '\n'
                    || c == '\t'
                    || c == '\r'
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c > 0xFFFF)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static final class DepthBound extends XMLFilterImpl {

    private int depth;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      depth++;
      if (depth > DEPTH) {
        throw new SAXException("nested too deep");
      }
      super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      depth--;
      super.endElement(uri, local, name);
    }
  }
}
