package io.dibao.ingest.outline;

import java.util.List;
import java.util.Map;

/**
 * What the numbers and titles of an article are.
 *
 * @param list the blocks that open sections, in reading order
 * @param items the blocks that are items of a section, with their numbers; modifiable by nobody
 */
record Openings(List<Opening> list, Map<Integer, Marker> items) {

  Openings {
    list = List.copyOf(list);
    items = Map.copyOf(items);
  }
}
