package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A sentence of an article that says something of a transfer.
 *
 * @param evidence the words in it that earned codes, in their order
 */
public record TransferSentence(
    UUID articleId,
    String articleTitle,
    Optional<Instant> publishedAt,
    Sentence sentence,
    List<TransferEvidence> evidence) {

  /** Those that answer most at once come first, then the surer, then the earlier. */
  static final Comparator<TransferSentence> MOST_TELLING =
      Comparator.<TransferSentence>comparingLong(TransferSentence::parts)
          .reversed()
          .thenComparing(Comparator.comparingDouble(TransferSentence::score).reversed())
          .thenComparing(each -> each.sentence().start());

  private long parts() {
    return evidence.stream().flatMap(each -> each.part().stream()).distinct().count();
  }

  private double score() {
    return evidence.stream().mapToDouble(TransferEvidence::score).max().orElse(0);
  }

  /** The codes that it names for a part of the answer. */
  Set<String> codes(TransferPart part) {
    return evidence.stream()
        .filter(each -> each.part().filter(part::equals).isPresent())
        .map(each -> each.scheme() + ":" + each.code())
        .collect(Collectors.toSet());
  }

  /** Whether it says that something moves, and does not only name an industry. */
  boolean moves() {
    return evidence.stream().anyMatch(TransferEvidence::moves);
  }
}
