package io.dibao.ingest.reference;

import io.dibao.ingest.taxonomy.Counties;
import io.dibao.ingest.taxonomy.County;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a district the name of its city where the article does so once (合肥市瑶海区), and where its own
 * does not say which it is: many cities have a 城关区.
 */
final class Districts {

  private final Counties counties;

  /** The names of the cities by the codes of the districts that stand behind them. */
  private final Map<String, String> cities = new HashMap<>();

  Districts(Counties counties) {
    this.counties = counties;
  }

  /** Learns from the places of a text, in reading order. */
  void learn(List<Places.Found> places) {
    for (int i = 1; i < places.size(); i++) {
      Places.Found before = places.get(i - 1);
      Places.Found each = places.get(i);
      if (each.place().isDistrict()
          && before.range().end() == each.range().start()
          && before.place().isCity()) {
        cities.putIfAbsent(each.place().code(), before.place().name());
      }
    }
  }

  /** The place under its whole name. */
  Place whole(Place place) {
    String city = cities.get(place.code());
    if (city == null && place.isDistrict() && counties.isAmbiguous(place.name())) {
      city =
          counties.named(place.name()).stream()
              .filter(county -> county.code().equals(place.code()))
              .map(County::above)
              .findFirst()
              .orElse(null);
    }
    return city == null || place.name().startsWith(city)
        ? place
        : new Place(city + place.name(), place.code());
  }
}
