package io.dibao.catalog.http;

import io.dibao.catalog.search.Position;
import io.dibao.catalog.store.DatedPlace;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A {@link Position} as text for a URL: opaque to callers, and good only for the question that it
 * was made for, of which it holds a fingerprint. It is no secret and needs no signature: it names
 * nothing that the caller could not ask for.
 */
public final class Cursor {

  private static final String NO_CURSOR = "is not a cursor of this list";
  private static final int LONGEST = 200;
  private static final int FINGERPRINT_BYTES = 6;

  /** May change from page to page of one list. */
  private static final Set<String> NOT_OF_THE_QUESTION = Set.of("cursor", "limit", "facet");

  /** Of an article, or of a section in it. */
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}(/[0-9]{1,9})?");

  private final String fingerprint;

  private Cursor(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** For the question that these query parameters ask. */
  public static Cursor of(MultivaluedMap<String, String> parameters) {
    Map<String, List<String>> sorted = new TreeMap<>(parameters);
    sorted.keySet().removeAll(NOT_OF_THE_QUESTION);
    byte[] hash = sha256().digest(sorted.toString().getBytes(StandardCharsets.UTF_8));
    return new Cursor(HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES));
  }

  public String write(Position position) {
    return write(
        position instanceof Position.After after
            ? List.of("a", millis(after.publishedAt()), after.id())
            : List.of("r", Integer.toString(((Position.Rank) position).hits())));
  }

  /** A place that a relational list can be gone on from: values in ASCII without commas. */
  public String write(List<String> place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            (fingerprint + "," + String.join(",", place)).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * @throws IllegalArgumentException if it is not a cursor for this question; the message says why
   */
  public Position read(String cursor) {
    return read(cursor, Cursor::position);
  }

  /** Of an order by date. */
  public String write(DatedPlace place) {
    return write(
        List.of(
            place
                .publishedAt()
                .map(date -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, date)))
                .orElse(""),
            place.id().toString()));
  }

  /**
   * A place in an order by date.
   *
   * @throws IllegalArgumentException if it is not a cursor for this question; the message says why
   */
  DatedPlace readDated(String cursor) {
    return read(
        cursor,
        parts ->
            new DatedPlace(
                parts.get(0).isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        Instant.EPOCH.plus(Long.parseLong(parts.get(0)), ChronoUnit.MICROS)),
                UUID.fromString(parts.get(1))));
  }

  /**
   * Reads a place back.
   *
   * @param reading of what was written, which may throw IllegalArgumentException,
   *     IndexOutOfBoundsException or DateTimeException for another list's cursor
   * @throws IllegalArgumentException if it is not a cursor for this question; the message says why
   */
  public <T> T read(String cursor, Function<List<String>, T> reading) {
    List<String> parts = List.of(decode(cursor).split(",", -1));
    if (parts.size() < 3) {
      throw new IllegalArgumentException(NO_CURSOR);
    }
    if (!parts.get(0).equals(fingerprint)) {
      throw new IllegalArgumentException("is of a list with other parameters");
    }
    try {
      return reading.apply(parts.subList(1, parts.size()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new IllegalArgumentException(NO_CURSOR, e);
    }
  }

  private static Position position(List<String> parts) {
    if (parts.get(0).equals("r") && parts.size() == 2) {
      return new Position.Rank(Integer.parseInt(parts.get(1)));
    }
    if (parts.get(0).equals("a") && parts.size() == 3) {
      Optional<Instant> date =
          parts.get(1).isEmpty()
              ? Optional.empty()
              : Optional.of(Instant.ofEpochMilli(Long.parseLong(parts.get(1))));
      return new Position.After(date, id(parts.get(2)));
    }
    throw new IllegalArgumentException(NO_CURSOR);
  }

  private static String id(String written) {
    if (!ID.matcher(written).matches()) {
      throw new IllegalArgumentException(NO_CURSOR);
    }
    return written;
  }

  private static String millis(Optional<Instant> instant) {
    return instant.map(each -> Long.toString(each.toEpochMilli())).orElse("");
  }

  private static String decode(String cursor) {
    if (cursor.length() > LONGEST) {
      throw new IllegalArgumentException(NO_CURSOR);
    }
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(NO_CURSOR, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
