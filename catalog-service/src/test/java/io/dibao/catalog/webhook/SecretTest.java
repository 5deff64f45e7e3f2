package io.dibao.catalog.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  /** The example that the reference implementations of Standard Webhooks test themselves with. */
  @Test
  void aSignatureIsThatOfTheSpecification() {
    Secret secret = Secret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(
            secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void aSecretThatTheServiceMakesIsOneThatItTakes() {
    Secret made = Secret.random();
    assertThat(Secret.parse(made.reveal()).bytes()).isEqualTo(made.bytes()).hasSize(32);
  }

  @Test
  void aSecretDoesNotWriteItself() {
    Secret secret = Secret.random();
    assertThat("" + secret).doesNotContain(secret.reveal().substring(6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!"})
  void whatIsNoSecretIsRefused(String text) {
    assertThatThrownBy(() -> Secret.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
