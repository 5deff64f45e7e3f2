package io.dibao.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.dibao.benchmarks.parser.BundledParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command against the parser itself behind the two paths of the service that it asks. */
class QualityCommandTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final BundledParser PARSER = new BundledParser();
  private static HttpServer server;

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ObjectMapper json = new ObjectMapper();
    server.createContext(
        "/v1/taxonomies",
        exchange -> {
          String scheme = exchange.getRequestURI().getPath().substring("/v1/taxonomies".length());
          byte[] answer =
              json.writeValueAsBytes(
                  scheme.isEmpty()
                      ? PARSER.codes().keySet().stream().map(s -> Map.of("scheme", s)).toList()
                      : Map.of(
                          "codes",
                          PARSER.codes().get(scheme.substring(1)).keySet().stream()
                              .map(code -> Map.of("code", code))
                              .toList()));
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.createContext(
        "/v1/articles/preview",
        exchange -> {
          byte[] answer =
              json.writeValueAsBytes(
                  PARSER.explain(
                      exchange.getRequestBody().readAllBytes(),
                      exchange.getRequestHeaders().getFirst("Content-Type")));
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static Run run(String... arguments) {
    return run(server.getAddress().getPort(), arguments);
  }

  private static Run run(int port, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("--url", "http://localhost:" + port, "--gold"));
    all.addAll(List.of(arguments));
    CommandLine command =
        QualityCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return new Run(command.execute(all.toArray(String[]::new)), out.toString(), err.toString());
  }

  @Test
  void theTableHasARowForEachMeasureThatWasAskedFor() {
    Run run = run(GOLD.toString(), "--scheme", "documents: mentions", "--scheme", "sections");

    assertThat(run.code).isZero();
    assertThat(run.out.lines())
        .containsExactly(
            "",
            "2 articles",
            "| measure             | precision | recall |    F1 | right | missed | wrong |",
            "|---------------------|----------:|-------:|------:|------:|-------:|------:|",
            "| sections            |     1.000 |  1.000 | 1.000 |     3 |      0 |     0 |",
            "| sections: heading   |     1.000 |  1.000 | 1.000 |     3 |      0 |     0 |",
            "| sections: number    |     1.000 |  1.000 | 1.000 |     3 |      0 |     0 |",
            "| documents: mentions |     1.000 |  1.000 | 1.000 |     3 |      0 |     0 |");
  }

  @Test
  void anArticleThatIsNotThereIsSkippedWithALine() throws IOException {
    Files.writeString(
        folder.resolve("far.yaml"), "article: posts/far.md\nreadings: 1\ndates: []\n");

    Run run = run(folder.toString(), "--articles", folder.toString());

    assertThat(run.code).isZero();
    assertThat(run.out).startsWith("skipped far: posts/far.md is not below " + folder);
    assertThat(run.out).contains("0 articles");
  }

  @Test
  void faultsInTheGoldEndItBeforeAnythingIsMeasured() throws IOException {
    String port = Files.readString(GOLD.resolve("port.yaml"));
    Files.writeString(folder.resolve("port.yaml"), port.replace("code: news", "code: novel"));

    Run run = run(folder.toString());

    assertThat(run.code).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(run.out).isEmpty();
    assertThat(run.err).startsWith("port.yaml:34: unknown code genre:novel");
  }

  @Test
  void aMeasureBelowItsFloorEndsItWithOne() throws IOException {
    String port = Files.readString(GOLD.resolve("port.yaml"));
    Files.writeString(
        folder.resolve("port.yaml"), port.replace("number: （一）, heading: 坚持绿色发展", "number: （一）"));

    Run above = run(folder.toString(), "--min-f1", "sections=0.6");
    Run below = run(folder.toString(), "--min-f1", "0.1", "--min-f1", "sections=0.9");
    Run unknown = run(folder.toString(), "--min-f1", "section=0.9");

    assertThat(above.code).isZero();
    assertThat(below.code).isEqualTo(QualityCommand.BELOW);
    assertThat(below.out).contains("sections: F1 0.667 is below 0.900");
    assertThat(unknown.code).isEqualTo(QualityCommand.BELOW);
    assertThat(unknown.out).contains("section was not measured");
  }

  @Test
  void theCalibrationIsPrintedWithoutAService() {
    Run run = run(1, GOLD.toString(), "--calibration");

    assertThat(run.code).isZero();
    assertThat(run.out)
        .startsWith("2 articles")
        .contains("| scheme     | named | right | Brier |   ECE |")
        .containsPattern("\\| genre +\\| +\\d+ \\| +\\d+ \\|")
        .containsPattern("  genre: \\{constant: -?\\d+\\.\\d\\d, weight: ");
  }

  @Test
  void theCountsAreWrittenAsJson() throws IOException {
    Path file = folder.resolve("scores.json");

    run(GOLD.toString(), "--json", file.toString());

    var scores = new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
    assertThat(scores.at("/total/sections/right").asInt()).isEqualTo(3);
    assertThat(scores.at("/articles/port/sections/f1").asDouble()).isEqualTo(1);
  }

  @Test
  void wrongOptionsAndNoServiceHaveExitCodesOfTheirOwn() {
    Run noFolder = run("no such folder");
    Run noNumber = run(GOLD.toString(), "--min-f1", "high");
    Run away = run(1, GOLD.toString());

    assertThat(noFolder.code).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(noFolder.err).contains("no such folder is no folder");
    assertThat(noNumber.code).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(noNumber.err).contains("high ends in no number");
    assertThat(away.code).isEqualTo(QualityCommand.AWAY);
    assertThat(away.err).contains("no ingest service answers at http://localhost:1");
  }
}
