package io.dibao.catalog.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

  private final Targets targets = targets(Map.of("dibao.catalog.webhooks.schemes", "http,https"));

  private static Targets targets(Map<String, String> values) {
    WebhookSettings settings =
        new SmallRyeConfigBuilder()
            .withMapping(WebhookSettings.class)
            .withDefaultValues(values)
            .withConverter(Duration.class, 200, new DurationConverter())
            .build()
            .getConfigMapping(WebhookSettings.class);
    return new Targets(settings, new PublicNetwork(settings));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1.2.3",
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "100.100.100.200",
        "169.254.169.254",
        "168.63.129.16",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "2130706433",
        "localhost",
        "[::]",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:a9fe:a9fe]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[100::1]",
        "[2001::1]",
        "[2001:db8::1]",
        "[2002:7f00:1::]",
        "[fc00::1]",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "[fec0::1]",
        "[ff02::1]"
      })
  void whatIsNotPublicIsRefused(String host) {
    assertThatThrownBy(() -> targets.resolve("http://" + host + "/hook"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("is at a host that is not public");
  }

  @ParameterizedTest
  @CsvSource({
    "http://8.8.8.8/hook,80,/hook",
    "https://172.32.0.1?a=b,443,/?a=b",
    "https://[2606:4700::1111]:8443/a%20b,8443,/a%20b"
  })
  void whatIsPublicIsTaken(String url, int port, String path) {
    Targets.Target target = targets.resolve(url);
    assertThat(target.port()).isEqualTo(port);
    assertThat(target.path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook",
        "/hook",
        "http:///hook",
        "http://user:password@8.8.8.8/",
        "http://8.8.8.8/#part",
        "http://8.8.8.8\\@10.0.0.1/",
        "http://8.8.8.8/ http://10.0.0.1",
        "ftp://8.8.8.8/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://no-such-host.invalid/"
      })
  void whatIsNoUrlToSendToIsRefused(String url) {
    assertThatThrownBy(() -> targets.resolve(url)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unlessToldOtherwiseOnlyHttpsIsTaken() {
    Targets strict = targets(Map.of());
    assertThatThrownBy(() -> strict.resolve("http://8.8.8.8/")).hasMessageContaining("scheme");
    assertThat(strict.resolve("https://8.8.8.8/").isSecure()).isTrue();
  }

  @Test
  void aNetworkThatTheOperatorAllowsIsTaken() {
    Targets open =
        targets(
            Map.of(
                "dibao.catalog.webhooks.schemes",
                "http",
                "dibao.catalog.webhooks.allowed-networks",
                "10.1.0.0/16,fd00:1::/32"));
    assertThat(open.resolve("http://10.1.2.3/").port()).isEqualTo(80);
    assertThat(open.resolve("http://[fd00:1::2]/").port()).isEqualTo(80);
    assertThatThrownBy(() -> open.resolve("http://10.2.0.1/")).hasMessageContaining("not public");
  }
}
