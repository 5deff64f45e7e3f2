package io.dibao.catalog.out;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as XML. */
public final class AtomWriter {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** XML 1.0 has no way to write these, and the JDK's writer lets them through. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The feed, in UTF-8. */
  public static byte[] write(AtomFeed feed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new AtomWriter(xml).feed(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed can be written to memory", e);
    }
    return out.toByteArray();
  }

  private void feed(AtomFeed feed) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    text("id", feed.id());
    text("title", feed.title());
    text("updated", feed.updated().toString());
    author("Dibao");
    link("self", AtomFeed.MEDIA_TYPE, feed.self());
    link("alternate", "text/html", feed.alternate());
    if (feed.next().isPresent()) {
      link("next", AtomFeed.MEDIA_TYPE, feed.next().get());
    }
    for (AtomFeed.Entry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(AtomFeed.Entry entry) throws XMLStreamException {
    xml.writeStartElement(ATOM, "entry");
    text("id", entry.id());
    text("title", entry.title());
    text("updated", entry.updated().toString());
    if (entry.published().isPresent()) {
      text("published", entry.published().get().toString());
    }
    if (entry.author().isPresent()) {
      author(entry.author().get());
    }
    link("alternate", "text/html", entry.alternate());
    if (entry.via().isPresent()) {
      link("via", "text/html", entry.via().get());
    }
    for (AtomFeed.Category category : entry.categories()) {
      xml.writeEmptyElement(ATOM, "category");
      attribute("scheme", category.scheme());
      attribute("term", category.term());
      attribute("label", category.label());
    }
    text("summary", entry.summary());
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement(ATOM, "author");
    text("name", name);
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    attribute("rel", relation);
    attribute("type", type);
    attribute("href", address);
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(ATOM, element);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  private static String legal(String text) {
    return NO_XML.matcher(text).replaceAll("\uFFFD");
  }
}
