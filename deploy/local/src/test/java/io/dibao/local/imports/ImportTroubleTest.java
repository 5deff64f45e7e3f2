package io.dibao.local.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that goes away and comes back, connections that break, and a user who stops it all. */
class ImportTroubleTest {

  @TempDir Path folder;

  private final IngestServer server = new IngestServer();
  private Importing importing;

  @BeforeEach
  void prepareFolder() throws IOException {
    importing = new Importing(folder);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void anArticleIsPostedAgainUntilTheServiceIsBack() throws IOException {
    importing.write("解读.md", "正文");
    server.answers(IngestServer.away(), IngestServer.away(), IngestServer.problem(429, "{}"));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("1 posted, 0 skipped (posted before), 0 failed");
    assertThat(server.bodies()).containsExactlyElementsOf(Collections.nCopies(4, "正文"));
  }

  @Test
  void ofALinesFileWhatWasAnsweredForIsNotCountedTwice() throws IOException {
    Path file = importing.write("feed.ndjson", "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n");
    server.answers(
        IngestServer.lines(
            IngestServer.taken(1),
            IngestServer.refused(2, 422, "是空的"),
            IngestServer.refused(3, 503, "away")),
        IngestServer.lines(
            IngestServer.taken(1), IngestServer.refused(2, 422, "是空的"), IngestServer.taken(3)));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.out()).contains("2 posted, 0 skipped (posted before), 1 failed");
    assertThat(importing.failureLines()).containsExactly(file + "\t2\t422\ttitle: 是空的");
    assertThat(server.received()).hasSize(2);
  }

  @Test
  void anAnswerThatBreaksOffIsAskedForAgain() throws IOException {
    importing.write("feed.ndjson", "{\"n\":1}\n{\"n\":2}\n");
    server.answers(
        (exchange, request) -> {
          exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write((IngestServer.taken(1) + "\n").getBytes(UTF_8));
        },
        IngestServer.lines(IngestServer.taken(1), IngestServer.taken(2)));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("2 posted, 0 skipped (posted before), 0 failed");
  }

  @Test
  void anArticleThatBreaksEveryConnectionFailsWhileOthersGetThrough() throws IOException {
    Path poison = importing.write("poison.md", "poison");
    IntStream.range(0, 20).forEach(i -> write("good" + i + ".md"));
    CountDownLatch poisonCame = new CountDownLatch(1);
    IngestServer.Answering breakOnPoison =
        (exchange, request) -> {
          if (request.body().equals("poison")) {
            poisonCame.countDown();
          } else {
            assertThatCode(poisonCame::await).doesNotThrowAnyException();
            IngestServer.CREATED.answer(exchange, request);
          }
        };
    server.answers(Collections.nCopies(40, breakOnPoison).toArray(IngestServer.Answering[]::new));

    Importing.Ended ended = importing.run(server, "--concurrency", "21");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).contains("20 posted");
    assertThat(importing.failureLines())
        .containsExactly(poison + "\t\t\tthe connection broke 5 times, each time with this one");
  }

  @Test
  void aFeedWhoseAnswerNeverEndsFailsAndIsPostedAgainNextTime() throws IOException {
    Path feed = importing.write("feed.rss", "feed");
    importing.write("good.md", "good");
    CountDownLatch brokeOnce = new CountDownLatch(1);
    IngestServer.Answering breakOff =
        (exchange, request) -> {
          if (request.body().equals("feed")) {
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write((IngestServer.taken(1) + "\n").getBytes(UTF_8));
            brokeOnce.countDown();
          } else {
            assertThatCode(brokeOnce::await).doesNotThrowAnyException();
            IngestServer.CREATED.answer(exchange, request);
          }
        };
    server.answers(Collections.nCopies(6, breakOff).toArray(IngestServer.Answering[]::new));

    Importing.Ended first = importing.run(server);
    List<String> failuresOfFirst = importing.failureLines();
    Importing.Ended second = importing.run(server);

    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(failuresOfFirst)
        .containsExactly(feed + "\t\t\tthe connection broke 5 times, each time with this one");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).contains("1 posted, 1 skipped");
  }

  @Test
  void aFileThatChangesMeanwhileIsLeftForTheNextImport() throws IOException {
    Path file = importing.write("a.md", "the beginn");
    server.answers(
        (exchange, request) -> {
          Files.writeString(file, "the beginning and the end");
          IngestServer.away().answer(exchange, request);
        });

    Importing.Ended first = importing.run(server);
    List<String> failuresOfFirst = importing.failureLines();
    Importing.Ended second = importing.run(server);

    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(failuresOfFirst)
        .containsExactly(file + "\t\t\tthe file has been changed since the import began");
    assertThat(second.exitCode()).isZero();
    assertThat(server.bodies()).containsExactly("the beginn", "the beginning and the end");
  }

  @Test
  void somethingElseThatAnswersForAServiceThatIsAwayIsNoVerdict() throws IOException {
    importing.write("a.md", "a");
    importing.write("b.md", "b");
    server.answers(IngestServer.CREATED, IngestServer.problem(404, "default backend"));

    Importing.Ended ended = importing.run(server, "--concurrency", "1");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("2 posted");
  }

  @Test
  void aServiceThatStaysAwayEndsTheImportForNow() throws IOException {
    importing.write("解读.md", "正文");
    IngestServer gone = new IngestServer();
    gone.close();

    Importing.Ended ended = importing.run(gone, "--give-up-after", "1");

    assertThat(ended.exitCode()).isEqualTo(75);
    assertThat(ended.err()).contains("For 1 s no article got through: nothing answers at");
    assertThat(ended.out()).contains("0 posted", "0 failed", "1 are still to be posted");
    assertThat(importing.failures).doesNotExist();
  }

  @Test
  void afterTheServiceWasAwayTheImportGoesOn() throws IOException {
    IntStream.range(0, 10).forEach(i -> write(i + ".md"));
    server.answers(
        Collections.nCopies(4, IngestServer.CREATED).toArray(IngestServer.Answering[]::new));
    server.answers(
        Collections.nCopies(100, IngestServer.away()).toArray(IngestServer.Answering[]::new));
    Importing.Ended first = importing.run(server, "--concurrency", "1", "--give-up-after", "0");
    try (IngestServer restarted = restarted()) {

      Importing.Ended second = importing.run(restarted);

      assertThat(first.exitCode()).isEqualTo(75);
      assertThat(first.out()).contains("4 posted", "6 are still to be posted");
      assertThat(second.exitCode()).isZero();
      assertThat(second.out()).contains("6 posted, 4 skipped");
    }
  }

  private IngestServer restarted() {
    server.close();
    return new IngestServer(server.port());
  }

  @Test
  void anInterruptedImportSaysSoAndGoesOnWhereItEnded() throws Exception {
    IntStream.range(0, 10).forEach(i -> write(i + ".md"));
    StopSignal stop = new StopSignal();
    CountDownLatch stopped = new CountDownLatch(1);
    server.answers(
        Collections.nCopies(3, IngestServer.CREATED).toArray(IngestServer.Answering[]::new));
    server.answers(
        (exchange, request) -> {
          stop.give();
          stopped.countDown();
          IngestServer.CREATED.answer(exchange, request);
        });

    Importing.Ended first =
        Importing.run(
            stop,
            List.of(
                importing.posts.toString(),
                "--to",
                server.address(),
                "--state",
                importing.state.toString(),
                "--concurrency",
                "1"));
    Importing.Ended second = importing.run(server);

    assertThat(stopped.await(0, TimeUnit.SECONDS)).isTrue();
    assertThat(first.exitCode()).isEqualTo(130);
    assertThat(first.err()).contains("Interrupted.", "goes on where this one ended");
    assertThat(first.out()).contains("4 posted", "6 are still to be posted");
    assertThat(second.out()).contains("6 posted, 4 skipped");
    assertThat(server.bodies()).doesNotHaveDuplicates().hasSize(10);
  }

  @Test
  void aSignalEndsTheProcessWithASummary() throws Exception {
    IntStream.range(0, 10).forEach(i -> write(i + ".md"));
    CountDownLatch secondCame = new CountDownLatch(1);
    server.answers(
        IngestServer.CREATED,
        (exchange, request) -> {
          secondCame.countDown();
          IngestServer.CREATED.answer(exchange, request);
        });
    server.answers(
        Collections.nCopies(100, IngestServer.away()).toArray(IngestServer.Answering[]::new));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ImportCommand.class.getName(),
                importing.posts.toString(),
                "--to",
                server.address(),
                "--state",
                importing.state.toString(),
                "--concurrency",
                "1")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(secondCame.await(60, TimeUnit.SECONDS)).isTrue();

    process.destroy();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 15);
    assertThat(output).content().contains("Interrupted.", "are still to be posted");
    assertThat(importing.state).exists();
  }

  private void write(String name) {
    try {
      importing.write(name, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
