package io.dibao.ingest.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dibao.ingest.classify.Classification;
import io.dibao.ingest.clean.Image;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.date.DateMention;
import io.dibao.ingest.decode.Source;
import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.outline.Section;
import io.dibao.ingest.reference.Agency;
import io.dibao.ingest.reference.Document;
import io.dibao.ingest.reference.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A published article: all that the stages found, self-contained. Its JSON form is the value of a
 * record of the topic {@code articles} and is described by the JSON Schema that {@code GET
 * /contract/} serves. An absent thing is absent, never empty or invented; every range is a
 * half-open range of UTF-16 code units of {@link #text}.
 *
 * @param id UUIDv5, see {@link ArticleIdentity}
 * @param revision the SHA-256 of the normalised content, 64 lower-case hexadecimal digits
 * @param language a BCP 47 tag: zh-Hans or zh-Hant; absent for a text that is mostly not Chinese
 * @param publishedAt exact to the second
 * @param publishedZone the zone or offset in which the post wrote its publish time, or the
 *     configured default
 * @param ingestedAt when this event was made
 * @param signature tells reprints, see {@link ContentSignature}; absent for a text without letters
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "id",
  "revision",
  "title",
  "author",
  "editor",
  "language",
  "publishedAt",
  "publishedZone",
  "ingestedAt",
  "source",
  "images",
  "text",
  "signature",
  "sections",
  "dates",
  "documents",
  "relations",
  "agencies",
  "classifications",
  "quality"
})
public record ArticleEvent(
    UUID id,
    String revision,
    String title,
    Optional<String> author,
    Optional<String> editor,
    Optional<String> language,
    Optional<Instant> publishedAt,
    Optional<String> publishedZone,
    Instant ingestedAt,
    Source source,
    List<Image> images,
    String text,
    Optional<String> signature,
    List<Section> sections,
    List<DateMention> dates,
    List<Document> documents,
    List<Relation> relations,
    List<Agency> agencies,
    List<Classification> classifications,
    Quality quality) {

  public ArticleEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(editor, "editor");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(ingestedAt, "ingestedAt");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(quality, "quality");
    if (!revision.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a revision is a SHA-256 in hexadecimal: " + revision);
    }
    if (title.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("an article has a title and text");
    }
    if (publishedAt.isPresent() != publishedZone.isPresent()) {
      throw new IllegalArgumentException("a publish instant and its zone come together");
    }
    images = List.copyOf(images);
    sections = List.copyOf(sections);
    dates = List.copyOf(dates);
    documents = List.copyOf(documents);
    relations = List.copyOf(relations);
    agencies = List.copyOf(agencies);
    classifications = List.copyOf(classifications);
    sections.forEach(section -> requireInside(section.range(), text));
    dates.forEach(date -> requireCovers(date.text(), date.range(), text));
    documents.forEach(document -> requireCover(document.mentions(), text));
    agencies.forEach(agency -> requireCover(agency.mentions(), text));
    classifications.forEach(code -> requireCover(code.evidence(), text));
  }

  private static void requireCover(List<Mention> mentions, String text) {
    mentions.forEach(mention -> requireCovers(mention.text(), mention.range(), text));
  }

  private static void requireCovers(String words, Range range, String text) {
    requireInside(range, text);
    if (!text.startsWith(words, range.start()) || words.length() != range.length()) {
      throw new IllegalArgumentException(range + " does not cover \"" + words + "\"");
    }
  }

  private static void requireInside(Range range, String text) {
    if (range.end() > text.length()) {
      throw new IllegalArgumentException(range + " leaves a text of " + text.length());
    }
  }
}
