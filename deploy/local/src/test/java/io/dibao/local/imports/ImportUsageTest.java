package io.dibao.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong command lines: one sentence, exit code 2, nothing posted. */
class ImportUsageTest {

  @TempDir Path folder;

  @BeforeEach
  void onePost() throws IOException {
    Files.writeString(folder.resolve("解读.md"), "正文");
  }

  private Importing.Ended run(String... arguments) {
    Stream<String> withState =
        Stream.concat(
            Stream.of(arguments), Stream.of("--state", folder.resolve("x.state").toString()));
    return Importing.run(new StopSignal(), withState.toList());
  }

  @Test
  void withoutAFolderThereIsNothingToDo() {
    Importing.Ended ended = run();

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("Missing required parameter: 'DIR'");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Importing.Ended ended = run(folder.resolve("没有").toString());

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("there is no folder or file", "没有");
  }

  @Test
  void aFolderWithoutAnArticleIsSaidToBeSo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(empty.resolve("picture.png"), "png");

    Importing.Ended ended = run(empty.toString());

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("there is no article", ".md, .markdown, .html");
  }

  @ParameterizedTest
  @CsvSource({
    "--concurrency, 0, --concurrency is from 1 to 256",
    "--concurrency, many, '''many'' is not an int'",
    "--give-up-after, -1, --give-up-after is a number of seconds",
    "--to, localhost:8080, --to is an address such as",
    "--to, ftp://localhost, --to is an address such as",
    "--too, x, Unknown option"
  })
  void anOptionThatMakesNoSenseIsNamed(String option, String value, String sentence) {
    Importing.Ended ended = run(folder.toString(), option, value);

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains(sentence);
  }

  @Test
  void whereThereIsNoIngestServiceNoFileIsBlamed() {
    try (IngestServer server = new IngestServer()) {
      server.answers(IngestServer.problem(404, "{\"title\":\"Not Found\"}"));

      Importing.Ended ended = run(folder.toString(), "--to", server.address());

      assertThat(ended.exitCode()).isEqualTo(2);
      assertThat(ended.err()).contains("does not take articles", "404");
      assertThat(ended.out()).contains("0 failed", "1 are still to be posted");
    }
  }

  @Test
  void aPageThatSaysYesToEverythingIsNoIngestService() {
    try (IngestServer server = new IngestServer()) {
      server.answers(
          (exchange, request) -> IngestServer.respond(exchange, 200, "text/html", "<p>Hello</p>"));

      Importing.Ended ended = run(folder.toString(), "--to", server.address());

      assertThat(ended.exitCode()).isEqualTo(2);
      assertThat(ended.out()).contains("0 posted");
    }
  }

  @Test
  void helpNamesEveryOptionAndExitCode() {
    Importing.Ended ended = Importing.run(new StopSignal(), List.of("--help"));

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out())
        .contains("--to", "--concurrency", "--failures", "--state", "--restart", "--give-up-after")
        .contains("Exit codes:", "75", "130");
  }
}
