package io.dibao.ingest.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The province and the city that an article is about, which 省政府 and 市发改委 stand for. There is one
 * only where the article names it more often than all others together.
 */
record Home(Optional<Place> province, Optional<Place> city) {

  static final Home NONE = new Home(Optional.empty(), Optional.empty());

  /** How many mentions one in the headline is worth. */
  private static final int HEADLINE = 5;

  /** One mention may be a dateline. */
  private static final int LEAST = 2;

  static Home of(List<Places.Found> headline, List<Places.Found> text) {
    Map<String, Place> provinces = new HashMap<>();
    Map<String, Integer> ofProvince = new HashMap<>();
    Map<Place, Integer> ofCity = new HashMap<>();
    count(headline, HEADLINE, provinces, ofProvince, ofCity);
    count(text, 1, provinces, ofProvince, ofCity);
    return new Home(most(ofProvince).map(provinces::get), most(ofCity).filter(Place::isCity));
  }

  private static void count(
      List<Places.Found> found,
      int weight,
      Map<String, Place> provinces,
      Map<String, Integer> ofProvince,
      Map<Place, Integer> ofCity) {
    for (Places.Found each : found) {
      Place place = each.place();
      if (place.hasCode()) {
        ofProvince.merge(place.province(), weight, Integer::sum);
      }
      if (place.isProvince()) {
        provinces.put(place.code(), place);
      }
      if (place.isCity()) {
        ofCity.merge(place, weight, Integer::sum);
      }
    }
  }

  private static <T> Optional<T> most(Map<T, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= LEAST && 2 * each.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The place that the word before an organ stands for: 省, 自治区 or 市. */
  Optional<Place> meantBy(String word) {
    Function<Place, Boolean> fits =
        switch (word) {
          case "省" -> place -> place.name().endsWith("省");
          case "自治区" -> place -> place.name().endsWith("自治区");
          default -> place -> false;
        };
    return word.equals("市") ? city : province.filter(fits::apply);
  }
}
