package io.dibao.ingest.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The province, the city and the county that an article is about, which 省政府, 市发改委 and 县委 stand for.
 * There is one only where the article names it more often than all others together. A city of a
 * county's rank goes before the one above it if the article names it more often.
 */
record Home(Optional<Place> province, Optional<Place> city, Optional<Place> county) {

  static final Home NONE = new Home(Optional.empty(), Optional.empty(), Optional.empty());

  /** How many mentions one in the headline is worth. */
  private static final int HEADLINE = 5;

  /** One mention may be a dateline. */
  private static final int LEAST = 2;

  /** A county that an article is about is named as early as this, in UTF-16 units. */
  private static final int FIRST_LINES = 300;

  /** How often the places of each rank are named. */
  private static final class Counts {
    private final Map<String, Place> provinces = new HashMap<>();
    private final Map<String, Integer> ofProvince = new HashMap<>();
    private final Map<Place, Integer> ofCity = new HashMap<>();
    private final Map<Place, Integer> ofCounty = new HashMap<>();

    private void add(List<Places.Found> found, int weight) {
      for (Places.Found each : found) {
        Place place = each.place();
        ofProvince.merge(place.province(), weight, Integer::sum);
        if (place.isProvince()) {
          provinces.put(place.code(), place);
        }
        if (place.isCounty()) {
          ofCounty.merge(place, weight, Integer::sum);
        } else if (place.isCity()) {
          ofCity.merge(place, weight, Integer::sum);
        }
      }
    }
  }

  static Home of(List<Places.Found> headline, List<Places.Found> text) {
    Counts counts = new Counts();
    counts.add(headline, HEADLINE);
    counts.add(text, 1);
    Optional<Place> county = most(counts.ofCounty).filter(place -> isFirst(place, headline, text));
    Optional<Place> city = most(counts.ofCity);
    int ofCity = city.map(counts.ofCity::get).orElse(0);
    return new Home(
        most(counts.ofProvince).map(counts.provinces::get),
        county
            .filter(Place::isCity)
            .filter(place -> counts.ofCounty.get(place) > ofCity)
            .or(() -> city),
        county);
  }

  private static boolean isFirst(
      Place county, List<Places.Found> headline, List<Places.Found> text) {
    return headline.stream().anyMatch(each -> each.place().equals(county))
        || text.stream()
            .filter(each -> each.range().start() < FIRST_LINES)
            .anyMatch(each -> each.place().equals(county));
  }

  private static <T> Optional<T> most(Map<T, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= LEAST && 2 * each.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The place that the word before an organ stands for: 省, 自治区, 市, 县, 区 or 旗. */
  Optional<Place> meantBy(String word) {
    return switch (word) {
      case "市" -> city;
      case "省", "自治区" -> province.filter(place -> place.name().endsWith(word));
      default -> county.filter(place -> place.name().endsWith(word));
    };
  }
}
