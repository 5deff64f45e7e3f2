package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An article's place in an order by date, in which those without a date come last. */
public record DatedPlace(Optional<Instant> publishedAt, UUID id) {}
