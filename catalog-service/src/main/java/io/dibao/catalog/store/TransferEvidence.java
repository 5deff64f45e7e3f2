package io.dibao.catalog.store;

import java.util.List;
import java.util.Optional;

/**
 * The words for which an article earned a code.
 *
 * @param path the codes above it and its own, the widest first
 * @param rangeStart in UTF-16 code units of the article's text
 * @param section the path of the section that holds them
 */
public record TransferEvidence(
    String scheme,
    String code,
    String label,
    List<String> path,
    Optional<String> role,
    double score,
    int rangeStart,
    int rangeEnd,
    Optional<String> section) {

  /** What it answers; nothing where a place neither moves out nor takes over. */
  Optional<TransferPart> part() {
    return switch (scheme) {
      case "industry", "factor" -> Optional.of(TransferPart.WHAT);
      case "region" -> moves() ? Optional.of(TransferPart.WHO) : Optional.empty();
      case "instrument" -> Optional.of(TransferPart.HOW);
      default -> Optional.empty();
    };
  }

  /** Whether its words say that something moves. */
  boolean moves() {
    return role.filter(TransferQuery.ROLES::contains).isPresent();
  }
}
