package io.dibao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IngestSettingsTest {

  @Test
  void theDefaultsAreThoseThatAreDocumented() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));

    assertThat(defaults("dibao.ingest", IngestSettings.class))
        .isNotEmpty()
        .allSatisfy(
            (name, value) ->
                assertThat(readme).contains("| `" + name + "` | " + value.orElse("–") + " |"));
  }

  @Test
  void theDefaultsAreValid() {
    IngestSettings settings = settings(Map.of());

    assertThat(settings.defaultZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(settings.publish().timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.limits().articleBytes().asLongValue()).isEqualTo(5 << 20);
    assertThat(settings.taxonomies()).isEmpty();
  }

  @Test
  void aSettingIsTakenFromItsName() {
    IngestSettings settings = settings(Map.of("dibao.ingest.limits.article-bytes", "1M"));

    assertThat(settings.limits().articleBytes().asLongValue()).isEqualTo(1 << 20);
  }

  private static IngestSettings settings(Map<String, String> values) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(IngestSettings.class)
            .withSources(new PropertiesConfigSource(values, "test", 500))
            .build();
    return config.getConfigMapping(IngestSettings.class);
  }

  /** Every property of a mapping with its default, by its name in a properties file. */
  private static Map<String, Optional<String>> defaults(String prefix, Class<?> mapping) {
    Map<String, Optional<String>> all = new TreeMap<>();
    for (Method method : mapping.getDeclaredMethods()) {
      String name = prefix + "." + kebab(method.getName());
      if (method.getReturnType().getEnclosingClass() == IngestSettings.class) {
        all.putAll(defaults(name, method.getReturnType()));
      } else {
        all.put(
            name,
            Optional.ofNullable(method.getAnnotation(WithDefault.class)).map(WithDefault::value));
      }
    }
    return all;
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
