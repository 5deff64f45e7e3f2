package io.dibao.benchmarks.pages;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Publish times as a page prints them, brought to China's time. */
final class PeerTime {

  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private PeerTime() {}

  /** {@code printed} with a {@code T} before the time of day; what has a zone, in China's. */
  static String read(String printed) {
    String text = printed.strip().replaceFirst("(?<=\\d) (?=\\d)", "T");
    try {
      LocalDateTime there = OffsetDateTime.parse(text).atZoneSameInstant(CHINA).toLocalDateTime();
      return SECONDS.format(there);
    } catch (DateTimeParseException noZone) {
      return text;
    }
  }
}
