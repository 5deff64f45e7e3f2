package io.dibao.catalog.consume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a batch of records says: the last word on each article, and the records that say nothing.
 * Records of one article are in one partition and thus in the order in which they were written; so
 * are the last words of each partition.
 *
 * @param size how many records it has
 */
record Batch(int size, List<Reading.Word> lastWords, List<Reading.Unreadable> unreadable) {

  static Batch of(Collection<Reading> readings) {
    Map<UUID, Reading.Word> lastWords = new LinkedHashMap<>();
    List<Reading.Unreadable> unreadable = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Word word) {
        // Anew, so that the last words are in the order of their records.
        lastWords.remove(word.id());
        lastWords.put(word.id(), word);
      } else if (reading instanceof Reading.Unreadable each) {
        unreadable.add(each);
      }
    }
    return new Batch(readings.size(), List.copyOf(lastWords.values()), List.copyOf(unreadable));
  }
}
