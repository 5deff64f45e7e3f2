package io.dibao.benchmarks.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltServiceIT {

  private static final Path HOME = Path.of("../..");

  @Test
  void previewsWithoutABrokerAndIsGoneWhenClosed() throws IOException, InterruptedException {
    byte[] post = "# 港口简报\n\n2025年底前建成3个码头。\n".getBytes(StandardCharsets.UTF_8);
    URI address;
    JsonNode event;

    try (BuiltService service = BuiltService.start(HOME)) {
      address = service.address();
      event = new IngestClient(address).preview(post, "text/markdown");
    }

    assertThat(event.at("/dates/0/text").asText()).isEqualTo("2025年底前");
    assertThatThrownBy(() -> new IngestClient(address).codes())
        .isInstanceOf(Away.class)
        .hasMessageContaining("no ingest service answers at " + address);
  }

  @Test
  void saysThatNothingWasBuilt(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> BuiltService.start(elsewhere))
        .isInstanceOf(Away.class)
        .hasMessageStartingWith("the ingest service is not built: " + elsewhere);
  }
}
