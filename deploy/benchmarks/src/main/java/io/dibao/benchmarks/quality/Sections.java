package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.dibao.benchmarks.gold.Fold;
import io.dibao.benchmarks.gold.Gold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Headings: with level and parent, and by themselves, without their number and with it. */
final class Sections implements Subject {

  private record Heading(
      int level, String number, String heading, Optional<JsonNode> json, boolean optional) {

    /** A numbered paragraph may have no heading of its own. */
    String form() {
      return Fold.heading(heading.isEmpty() ? number : heading);
    }

    Claim claim(Reading reading) {
      String printed = number + heading;
      return json.map(section -> Event.claim(section, form(), printed, reading))
          .orElseGet(() -> Claim.gold(form(), printed, reading, optional));
    }
  }

  @Override
  public List<Comparison> compare(Gold gold, Event event) {
    List<Heading> wanted =
        gold.sections().orElse(List.of()).stream()
            .map(
                h ->
                    new Heading(
                        h.level(),
                        h.number().orElse(""),
                        h.heading().orElse(""),
                        Optional.empty(),
                        h.optional()))
            .toList();
    List<Heading> found = gold.sections().isPresent() ? found(event) : List.of();
    String text = event.text();
    return List.of(
        Comparison.of("sections", InText.ordered(placed(wanted), text), placed(found)),
        Comparison.of("sections: heading", claims(wanted), claims(found)),
        Comparison.of("sections: number", InText.ordered(numbered(wanted), text), numbered(found)));
  }

  private static List<Heading> found(Event event) {
    List<Heading> found = new ArrayList<>();
    Deque<JsonNode> rest = new ArrayDeque<>();
    event.all("sections").forEach(rest::addLast);
    while (!rest.isEmpty()) {
      JsonNode section = rest.removeFirst();
      found.add(
          new Heading(
              section.path("level").asInt(),
              section.path("number").asText(),
              section.path("heading").asText(),
              Optional.of(section),
              false));
      List<JsonNode> inside = Event.items(section, "sections").toList();
      for (int i = inside.size() - 1; i >= 0; i--) {
        rest.addFirst(inside.get(i));
      }
    }
    return found;
  }

  /**
   * A heading's place in the tree.
   *
   * @param withoutOptional its place in the tree without optional headings; empty where there are
   *     none above it
   */
  private record TreePlace(int level, String parent, Optional<TreePlace> withoutOptional)
      implements Reading {

    static TreePlace below(int level, Deque<Heading> above) {
      List<Heading> required = above.stream().filter(heading -> !heading.optional).toList();
      TreePlace without = new TreePlace(required.size() + 1, parent(required), Optional.empty());
      return new TreePlace(
          level,
          parent(List.copyOf(above)),
          Optional.of(without).filter(place -> required.size() < above.size()));
    }

    private static String parent(List<Heading> above) {
      return above.isEmpty() ? "at the top" : "under " + above.get(0).form();
    }

    @Override
    public boolean accepts(Reading found) {
      return found instanceof TreePlace other
          && (isAt(other) || withoutOptional.filter(place -> place.isAt(other)).isPresent());
    }

    private boolean isAt(TreePlace other) {
      return level == other.level && parent.equals(other.parent);
    }

    @Override
    public String toString() {
      return "level " + level + " " + parent;
    }
  }

  private static List<Claim> placed(List<Heading> headings) {
    List<Claim> claims = new ArrayList<>();
    Deque<Heading> above = new ArrayDeque<>();
    for (Heading heading : headings) {
      while (!above.isEmpty() && above.peek().level >= heading.level) {
        above.pop();
      }
      claims.add(heading.claim(TreePlace.below(heading.level, above)));
      above.push(heading);
    }
    return claims;
  }

  private static List<Claim> claims(List<Heading> headings) {
    return headings.stream().map(heading -> heading.claim(Reading.Same.NOTHING)).toList();
  }

  private static List<Claim> numbered(List<Heading> headings) {
    return headings.stream()
        .map(heading -> heading.claim(new Reading.Same("number " + Fold.heading(heading.number))))
        .toList();
  }
}
