package io.dibao.catalog.store;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which values of one kind are asked for: one of the alternatives, where there are any, and none of
 * those excluded.
 */
public record Choice(List<String> oneOf, List<String> noneOf) {

  /** Asks for nothing. */
  public static final Choice FREE = new Choice(List.of(), List.of());

  public Choice {
    oneOf = List.copyOf(oneOf);
    noneOf = List.copyOf(noneOf);
  }

  /** One of the alternatives. */
  public static Choice oneOf(String... alternatives) {
    return new Choice(List.of(alternatives), List.of());
  }

  /** Whether something meets it that has those of the values of which {@code has} says so. */
  public boolean allows(Predicate<String> has) {
    return (oneOf.isEmpty() || oneOf.stream().anyMatch(has)) && noneOf.stream().noneMatch(has);
  }

  /** Whether it asks for nothing. */
  public boolean isFree() {
    return oneOf.isEmpty() && noneOf.isEmpty();
  }
}
