package io.dibao.catalog.page.preview;

import io.dibao.catalog.page.Address;
import java.util.Optional;
import java.util.UUID;

/**
 * A published article on its way into the catalog.
 *
 * @param title once it is there
 * @param again where to ask again, unless it has been asked too often
 */
public record Arrival(String href, Optional<String> title, Optional<String> again) {

  private static final int MOST_TRIES = 60;

  static Arrival of(UUID id, String revision, Optional<String> title, int tries) {
    boolean more = title.isEmpty() && tries >= 0 && tries < MOST_TRIES;
    return new Arrival(
        "/articles/" + id,
        title,
        more ? Optional.of(address(id.toString(), revision, tries + 1)) : Optional.empty());
  }

  /** Where the article's arrival is waited for. */
  static String address(String id, String revision, int tries) {
    return Address.of("/preview/published/" + id)
        .set("revision", revision)
        .set("try", String.valueOf(tries))
        .toString();
  }
}
