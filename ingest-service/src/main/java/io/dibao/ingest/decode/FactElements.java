package io.dibao.ingest.decode;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The publisher and the author that a page marks by an id or a class in {@code clean/facts.yaml}.
 */
final class FactElements {

  private static final int LONGEST = 40;

  private record File(
      Set<String> publisher, Set<String> author, Set<String> times, Set<String> platforms) {}

  private final File file = RuleFile.load("facts.yaml", File.class);
  private final CreditReader credits;

  FactElements(CreditReader credits) {
    this.credits = credits;
  }

  Optional<String> publisher(Document page) {
    return first(page, file.publisher())
        .flatMap(text -> credits.read(text).publisher().or(() -> credits.lone(text)))
        .filter(name -> !isPlatform(name));
  }

  Optional<String> author(Document page) {
    return first(page, file.author())
        .flatMap(text -> credits.read(text).author().or(() -> credits.lone(text)));
  }

  /** The author where it is an account's name and not a person's: the account publishes too. */
  Optional<String> account(Document page) {
    return author(page).filter(name -> !credits.isPerson(name));
  }

  /** The variables of scripts that hold the publish time. */
  Set<String> times() {
    return file.times();
  }

  /** Whether others publish under this name. */
  boolean isPlatform(String name) {
    return file.platforms().contains(name);
  }

  private static Optional<String> first(Document page, Set<String> names) {
    return page.stream()
        .filter(element -> isNamed(element, names))
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .filter(text -> !text.toLowerCase(Locale.ROOT).contains("undefined"))
        .findFirst();
  }

  private static boolean isNamed(Element element, Set<String> names) {
    if (names.contains(element.id())) {
      return true;
    }
    String classes = element.className();
    if (classes.isEmpty()) {
      return false;
    }
    for (String name : classes.split(" ", -1)) {
      if (names.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
