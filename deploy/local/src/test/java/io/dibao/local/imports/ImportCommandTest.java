package io.dibao.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of {@code deploy/import} sees, against a server that keeps the protocol. */
class ImportCommandTest {

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
  void everyFileIsPostedWithItsMediaTypeAndItsOwnBytes() throws IOException {
    importing.write("金融/新浪财经/解读.md", "---\ntitle: 解读\n---\n正文。");
    importing.write("通知.HTML", "<p>通知</p>");
    importing.write("a/b/c/意见.json", "{}");
    importing.write("feed.xml", "<rss/>");

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(server.received())
        .containsExactlyInAnyOrder(
            new IngestServer.Received(
                "POST /v1/articles", "text/markdown", "---\ntitle: 解读\n---\n正文。"),
            new IngestServer.Received("POST /v1/articles", "text/html", "<p>通知</p>"),
            new IngestServer.Received("POST /v1/articles", "application/json", "{}"),
            new IngestServer.Received("POST /v1/articles", "application/xml", "<rss/>"));
    assertThat(ended.out()).contains("4 posted, 0 skipped (posted before), 0 failed");
    assertThat(importing.failures).doesNotExist();
  }

  @Test
  void filesOfOtherTypesAndHiddenOnesStayWhereTheyAre() throws IOException {
    importing.write("qr.png", "png");
    importing.write(".git/README.md", "not a post");
    importing.write("._解读.md", "what a Mac leaves behind");
    importing.write("解读.md", "正文");

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(server.bodies()).containsExactly("正文");
  }

  @Test
  void aRefusedArticleIsRecordedWithItsReasonAndTheOthersArePosted() throws IOException {
    Path bad = importing.write("坏.md", "bad");
    importing.write("好.md", "good");
    server.answers(
        (exchange, request) -> refuseBad(exchange, request),
        (exchange, request) -> refuseBad(exchange, request));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).contains("1 posted", "1 failed", "failures.tsv");
    assertThat(Files.readString(importing.failures))
        .isEqualTo("path\titem\tstatus\treason\n" + bad + "\t\t422\ttitle: is\\tmissing\n");
  }

  private static void refuseBad(HttpExchange exchange, IngestServer.Received request)
      throws IOException {
    if (request.body().equals("bad")) {
      String body =
          "{\"status\":422,\"detail\":\"x\",\"errors\":[{\"field\":\"title\",\"reason\":\"is\\tmissing\"}]}";
      IngestServer.respond(exchange, 422, "application/problem+json", body);
    } else {
      IngestServer.CREATED.answer(exchange, request);
    }
  }

  @Test
  void aFaultOfTheServiceIsAFailureOfTheArticle() throws IOException {
    importing.write("解读.md", "正文");
    server.answers(IngestServer.problem(500, "<html>not JSON</html>"));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(importing.failureLines())
        .singleElement()
        .asString()
        .endsWith("\t500\tHTTP status 500");
  }

  @Test
  void ofALinesFileEachLineCountsAndABadOneFailsAlone() throws IOException {
    Path file = importing.write("feed.ndjson", "{\"n\":1}\n\n{\"n\":2}\n{\"n\":3}");
    server.answers(
        IngestServer.lines(
            IngestServer.taken(4), IngestServer.refused(3, 422, "是空的"), IngestServer.taken(1)));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).contains("2 posted", "1 failed");
    assertThat(importing.failureLines()).containsExactly(file + "\t3\t422\ttitle: 是空的");
  }

  @Test
  void theEntriesOfAFeedAreCountedAsTheServiceFindsThem() throws IOException {
    importing.write("feed.rss", "<rss>3 entries</rss>");
    server.answers(
        IngestServer.lines(IngestServer.taken(1), IngestServer.taken(2), IngestServer.taken(3)));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("3 posted").doesNotContain("still to be posted");
  }

  @Test
  void anItemWithoutAnAnswerIsAFailure() throws IOException {
    importing.write("feed.ndjson", "{\"n\":1}\n{\"n\":2}\n");
    server.answers(IngestServer.lines(IngestServer.taken(1)));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).contains("1 posted", "1 failed");
    assertThat(importing.failureLines())
        .singleElement()
        .asString()
        .endsWith("\t1-2\t\tthe service gave no answer for it");
  }

  @Test
  void aSecondImportPostsOnlyWhatIsNewOrChangedOrFailed() throws IOException {
    importing.write("a.md", "unchanged");
    importing.write("b.md", "before the change");
    importing.write("c.md", "bad");
    server.answers(
        (exchange, request) -> refuseBad(exchange, request),
        (exchange, request) -> refuseBad(exchange, request),
        (exchange, request) -> refuseBad(exchange, request));
    importing.run(server);
    importing.write("b.md", "changed");
    importing.write("d.md", "new");
    int before = server.received().size();

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(server.bodies().subList(before, server.bodies().size()))
        .containsExactlyInAnyOrder("changed", "bad", "new");
    assertThat(ended.out()).contains("3 posted, 1 skipped (posted before), 0 failed");
    assertThat(importing.failures).doesNotExist();
  }

  @Test
  void nothingNewIsSaidAndIsNoFailure() throws IOException {
    importing.write("a.md", "posted");
    importing.run(server);

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("0 posted, 1 skipped", "--restart");
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void restartPostsAllAgain() throws IOException {
    importing.write("a.md", "posted");
    importing.run(server);

    Importing.Ended ended = importing.run(server, "--restart");

    assertThat(ended.out()).contains("1 posted, 0 skipped");
    assertThat(server.received()).hasSize(2);
  }

  @Test
  void whatOneServiceHasAnotherIsStillSent() throws IOException {
    importing.write("a.md", "posted");
    importing.run(server);
    try (IngestServer other = new IngestServer()) {

      Importing.Ended ended = importing.run(other);

      assertThat(ended.out()).contains("1 posted, 0 skipped");
      assertThat(other.bodies()).containsExactly("posted");
    }
  }

  @Test
  void aSymbolicLinkThatLeadsBackIsAFailureAndEndsNothing() throws IOException {
    importing.write("金融/a.md", "posted");
    Path loop = importing.posts.resolve("金融/loop");
    Files.createSymbolicLink(loop, importing.posts);
    Path dangling = importing.posts.resolve("gone.md");
    Files.createSymbolicLink(dangling, Path.of("nowhere"));

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(server.bodies()).containsExactly("posted");
    assertThat(importing.failureLines())
        .containsExactlyInAnyOrder(
            loop + "\t\t\ta symbolic link that leads back to a folder above it",
            dangling + "\t\t\tthere is no such file, or it is a symbolic link to nothing");
  }

  @Test
  void namesThatAreNotInThePlatformsEncodingArePostedAndToldApart() throws IOException {
    URI folderOfPosts = importing.posts.toUri();
    Files.writeString(Path.of(URI.create(folderOfPosts + "%B0%A1.md")), "first");
    Files.writeString(Path.of(URI.create(folderOfPosts + "%B0%A2.md")), "other");

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isZero();
    assertThat(server.bodies()).containsExactlyInAnyOrder("first", "other");
    assertThat(importing.run(server).out()).contains("0 posted, 2 skipped");
  }

  @Test
  void aFolderWithinAnotherIsPostedOnce() throws IOException {
    importing.write("inner/a.md", "posted");

    Importing.Ended ended = importing.run(server, importing.posts.resolve("inner").toString());

    assertThat(ended.exitCode()).isZero();
    assertThat(server.bodies()).containsExactly("posted");
  }

  @Test
  void aFileOfAnotherKindIsNeverReplacedByTheFailures() throws IOException {
    importing.write("a.md", "posted");
    Files.writeString(importing.failures, "a thesis");

    Importing.Ended ended = importing.run(server);

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("is not the failures of an import");
    assertThat(importing.failures).hasContent("a thesis");
    assertThat(server.received()).isEqualTo(List.of());
  }
}
