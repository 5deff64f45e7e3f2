package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the bodies that a place sets up for one task: 东莞市倍增计划工作领导小组办公室. */
final class LeadingGroups {

  private static final int LONGEST_TASK = 20;
  private static final int SHORTEST_TASK = 2;

  private final PhraseMatcher<String> groups;
  private final List<String> noTask;

  LeadingGroups(ReferenceWords words) {
    noTask = words.noTask();
    groups =
        new PhraseMatcher<>(
            words.groups().stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  /** In reading order; only behind a place's full name, with nothing but the task between. */
  List<AgencyMention> find(String text, List<Places.Found> places) {
    Map<Integer, Places.Found> byEnd = new HashMap<>();
    places.stream().filter(Places.Found::isFull).forEach(at -> byEnd.put(at.range().end(), at));
    List<AgencyMention> found = new ArrayList<>();
    for (PhraseMatcher.Hit<String> hit : groups.findLongest(text)) {
      int start = hit.range().start();
      int task = start;
      while (task > 0
          && start - task < LONGEST_TASK
          && isOfATask(text.charAt(task - 1))
          && !byEnd.containsKey(task)) {
        task--;
      }
      Places.Found place = byEnd.get(task);
      if (place != null
          && start - task >= SHORTEST_TASK
          && noTask.stream().noneMatch(text.substring(task, start)::contains)) {
        Range range = new Range(place.range().start(), hit.range().end());
        found.add(
            new AgencyMention(
                range,
                place.place().name() + text.substring(task, range.end()),
                new Reason("group of " + place.place().name(), "reference/words.yaml: groups")));
      }
    }
    return found;
  }

  private static boolean isOfATask(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || "“”".indexOf(c) >= 0;
  }
}
