package io.dibao.ingest.date;

/** Finds the unit at a place of a folded text, in time that the place alone bounds. */
interface UnitFinder {

  /** The longest unit that starts at {@code start}, or null. */
  Unit longestAt(String text, int start);
}
