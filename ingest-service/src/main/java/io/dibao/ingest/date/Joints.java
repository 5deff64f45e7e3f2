package io.dibao.ingest.date;

/** {@code phrases.yaml}: the words between, before and behind the units of an expression. */
record Joints(
    Surroundings joins,
    Surroundings beforeWeekday,
    Surroundings range,
    Surroundings rangePair,
    Surroundings rangeClosed,
    Surroundings rangeOpened,
    Surroundings untilOpened,
    Surroundings sinceOpenedAlone,
    Surroundings beforeOpened,
    Surroundings afterOpened,
    Surroundings sinceOpened,
    Surroundings sinceClosed,
    Surroundings inclusive,
    Surroundings before,
    Surroundings until,
    Surroundings beforeShort,
    Surroundings notBeforeShort,
    Surroundings after,
    Surroundings afterShort,
    Surroundings notAfterShort,
    Surroundings since,
    Surroundings notSince,
    Surroundings from,
    Surroundings coming) {}
