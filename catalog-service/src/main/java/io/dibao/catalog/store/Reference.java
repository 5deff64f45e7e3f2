package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document or an agency, over all articles that refer to it.
 *
 * @param name the document's title or the agency's canonical name
 * @param articles how many articles refer to it
 * @param firstSeen when the earliest of them was published, of those that have a date
 * @param lastSeen when the latest was
 */
public record Reference(
    UUID id, String name, long articles, Optional<Instant> firstSeen, Optional<Instant> lastSeen) {}
