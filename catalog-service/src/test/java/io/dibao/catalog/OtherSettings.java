package io.dibao.catalog;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * What an operator may set otherwise: scripts of one site may ask, and webhooks are off. All in one
 * profile, since each profile starts the service, the broker and the database once more.
 */
public final class OtherSettings implements QuarkusTestProfile {

  public static final String SITE = "https://example.org";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.http.cors.enabled",
        "true",
        "quarkus.http.cors.origins",
        SITE,
        "dibao.catalog.webhooks.enabled",
        "false");
  }
}
