package io.dibao.ingest.clean;

import io.dibao.ingest.decode.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What {@code clean/markup.yaml} says of elements: which to drop, what they are for. */
final class MarkupRules {

  private static final int LONGEST = 200;

  private record File(
      Set<String> promotion,
      Set<String> drop,
      Set<String> frame,
      Set<String> caption,
      Set<String> strong,
      List<String> containers) {}

  private final File file = RuleFile.load("markup.yaml", File.class);
  private final Set<String> containers = Set.copyOf(file.containers());

  boolean isPromotion(Element element) {
    return names(element, file.promotion());
  }

  boolean isDropped(Element element) {
    return names(element, file.drop());
  }

  boolean isFrame(Element element) {
    return names(element, file.frame());
  }

  boolean isCaption(Element element) {
    return element.normalName().equals("figcaption")
        || names(element, file.caption())
        || isJoined(element, file.caption());
  }

  /** Whether sites are known to keep the article in elements of this id or class. */
  boolean isContainer(Element element) {
    if (element.normalName().equals("article") || containers.contains(element.id())) {
      return true;
    }
    String classes = element.className();
    if (classes.isEmpty() || classes.length() > LONGEST) {
      return false;
    }
    for (String name : classes.split(" ", -1)) {
      if (containers.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element sets its text in bold ({@code true}), in normal type, or leaves it. */
  Optional<Boolean> strong(Element element) {
    String name = element.normalName();
    String style = clipped(element.attr("style")).toLowerCase(Locale.ROOT);
    int weight = style.indexOf("font-weight:");
    if (weight >= 0) {
      String value = style.substring(weight + 12).strip();
      if (value.startsWith("bold")
          || (value.length() > 2 && "6789".indexOf(value.charAt(0)) >= 0)) {
        return Optional.of(true);
      }
      if (value.startsWith("normal") || value.startsWith("400")) {
        return Optional.of(false);
      }
    }
    if (name.equals("b") || name.equals("strong")) {
      return Optional.of(true);
    }
    if (hasWord(clipped(element.attr("cms-style")), file.strong())
        || hasWord(clipped(element.className()), file.strong())) {
      return Optional.of(true);
    }
    return Optional.empty();
  }

  private static boolean names(Element element, Set<String> words) {
    return hasWord(clipped(element.className()), words) || hasWord(clipped(element.id()), words);
  }

  /** Whether a class is a word that is written in parts, such as img-desc. */
  private static boolean isJoined(Element element, Set<String> words) {
    String classes = clipped(element.className());
    if (classes.indexOf('-') < 0 && classes.indexOf('_') < 0) {
      return false;
    }
    for (String name : classes.split(" ", -1)) {
      if (words.contains(name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String clipped(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  /** Whether a word, or a hump of a camel-case word, of {@code value} is among {@code words}. */
  private static boolean hasWord(String value, Set<String> words) {
    int start = 0;
    int hump = 0;
    for (int i = 0; i <= value.length(); i++) {
      boolean part = i < value.length() && isAlphanumeric(value.charAt(i));
      boolean rises =
          part && i > start && isUpper(value.charAt(i)) && !isUpper(value.charAt(i - 1));
      if (!part || rises) {
        if (i > hump && words.contains(value.substring(hump, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        hump = i;
      }
      if (!part) {
        if (i > start && words.contains(value.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
        hump = i + 1;
      }
    }
    return false;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c) || (c >= '0' && c <= '9');
  }
}
