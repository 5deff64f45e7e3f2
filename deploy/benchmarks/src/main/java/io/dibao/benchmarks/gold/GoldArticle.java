package io.dibao.benchmarks.gold;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The article that a gold file is of. */
public final class GoldArticle {

  private final byte[] content;
  private final String mediaType;
  private final List<String> lines;

  private GoldArticle(byte[] content, String mediaType, List<String> lines) {
    this.content = content;
    this.mediaType = mediaType;
    this.lines = lines;
  }

  /**
   * Finds it.
   *
   * @return empty if its file is not there
   */
  public static Optional<GoldArticle> of(Gold gold, Path articles) throws IOException {
    if (gold.quoted().isPresent()) {
      return Optional.of(post(gold.quoted().get().getBytes(StandardCharsets.UTF_8)));
    }
    Path file = articles.resolve(gold.article().orElse(""));
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] content = Files.readAllBytes(file);
    return Optional.of(file.toString().endsWith(".html") ? page(content) : post(content));
  }

  /** As it is posted. */
  public byte[] content() {
    return content.clone();
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Its lines as printed, {@linkplain Fold folded}, read without the parser that is measured. None
   * is empty.
   */
  List<String> lines() {
    return lines;
  }

  private static GoldArticle post(byte[] content) {
    String markdown = new String(content, StandardCharsets.UTF_8).replace("*", "");
    return new GoldArticle(content, "text/markdown", lines(Jsoup.parse(markdown)));
  }

  private static GoldArticle page(byte[] content) throws IOException {
    // Some pages say that they are GBK and are UTF-8; none that is GBK can be read as UTF-8.
    String charset = isUtf8(content) ? "UTF-8" : null;
    return new GoldArticle(
        content, "text/html", lines(Jsoup.parse(new ByteArrayInputStream(content), charset, "")));
  }

  private static boolean isUtf8(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static List<String> lines(Element document) {
    StringBuilder text = new StringBuilder();
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (breaks(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaks(node)) {
              text.append('\n');
            }
          }
        });
    return text.toString().lines().map(Fold::text).filter(line -> !line.isEmpty()).toList();
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }
}
