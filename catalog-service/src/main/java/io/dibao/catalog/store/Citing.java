package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An article that refers to a document or an agency.
 *
 * @param rangeStart where the first mention stands in the article's text, in UTF-16 code units
 * @param section the path of the section that holds it
 * @param sentence the sentence that holds it
 */
public record Citing(
    UUID articleId,
    String articleTitle,
    Optional<Instant> publishedAt,
    int rangeStart,
    int rangeEnd,
    Optional<String> section,
    Sentence sentence) {}
