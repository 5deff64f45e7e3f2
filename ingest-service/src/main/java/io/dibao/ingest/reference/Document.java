package io.dibao.ingest.reference;

import io.dibao.ingest.outline.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that the article cites.
 *
 * @param title the full title without its outer 《》
 * @param aliases the short titles that the article gives it (以下简称《意见》), without 《》
 * @param kind the kind of document as its title ends: 意见, 通知, 办法, 规划 … (党政机关公文处理工作条例, article 8,
 *     and the press's other kinds); absent where the title names none
 * @param issuers the canonical names of the agencies that issued it, as far as the article says
 * @param number the document number, normalised to the brackets 〔〕: 国发〔2021〕1号
 * @param mentions in reading order, of the full title and of the aliases
 */
public record Document(
    String title,
    List<String> aliases,
    Optional<String> kind,
    List<String> issuers,
    Optional<String> number,
    List<Mention> mentions) {

  public Document {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document has a title");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    aliases = List.copyOf(aliases);
    issuers = List.copyOf(issuers);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a cited document is mentioned: " + title);
    }
  }
}
