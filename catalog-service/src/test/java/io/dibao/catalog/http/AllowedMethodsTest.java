package io.dibao.catalog.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class AllowedMethodsTest {

  @Inject AllowedMethods allowed;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/articles                    | GET, HEAD, OPTIONS
          /v1/articles/                   | GET, HEAD, OPTIONS
          /v1/articles/1/sections/3.1     | GET, HEAD, OPTIONS
          /v1/dead-letters/0/12/replay    | OPTIONS, POST
          /v1/articles/1/2                | ''
          """)
  void aPathAllowsTheMethodsOfItsResources(String path, String methods) {
    assertThat(allowed.of(path)).isEqualTo(methods);
  }
}
