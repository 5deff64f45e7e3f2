package io.dibao.local.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the command makes of a catalog's answers; the real catalog's are in LocalRunIT. */
class RebuildCommandTest {

  private final Deque<String> states = new ArrayDeque<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private volatile int startAnswer = 202;
  private HttpServer catalog;

  @BeforeEach
  void start() throws IOException {
    catalog = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    catalog.createContext("/v1/rebuild", this::answer);
    catalog.start();
  }

  @AfterEach
  void stop() {
    catalog.stop(0);
  }

  @Test
  void theProgressIsShownAndTheEndTold() {
    states.addAll(
        List.of(
            "{\"state\":\"running\",\"step\":\"store\",\"done\":1000,\"total\":12000}",
            "{\"state\":\"running\",\"step\":\"index\",\"done\":0,\"total\":11000}",
            "{\"state\":\"done\",\"from\":\"topic\",\"done\":11000,\"total\":11000}"));
    assertThat(run("--from", "topic")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "  store  1,000 of 12,000 records of the topic",
            "  index  0 of 11,000 articles",
            "The catalog is made anew from the topic; it holds 11,000 articles.");
  }

  @Test
  void aFailureIsToldWithItsReason() {
    states.add("{\"state\":\"failed\",\"reason\":\"It stopped with TimeoutException.\"}");
    assertThat(run("--from", "store")).isEqualTo(RebuildCommand.FAILED);
    assertThat(err.toString()).contains("It stopped with TimeoutException.");
  }

  @Test
  void aRestartedServiceIsAFailure() {
    states.add("{\"state\":\"none\"}");
    assertThat(run("--from", "store")).isEqualTo(RebuildCommand.FAILED);
    assertThat(err.toString()).contains("restarted");
  }

  @Test
  void oneThatRunsAlreadyIsFollowed() {
    startAnswer = 409;
    states.add("{\"state\":\"done\",\"from\":\"store\",\"done\":3,\"total\":3}");
    assertThat(run("--from", "topic")).isZero();
    assertThat(out.toString()).contains("runs already").contains("from the store");
  }

  @Test
  void noCatalogIsOneSentence() {
    catalog.stop(0);
    assertThat(run("--from", "topic")).isEqualTo(RebuildCommand.AWAY);
    assertThat(err.toString()).startsWith("deploy/rebuild: no catalog answers").hasLineCount(1);
  }

  @Test
  void anUnknownOriginIsWrongUse() {
    assertThat(run("--from", "backup")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("--from is topic or store, not backup");
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--catalog";
    all[arguments.length + 1] =
        "http://" + catalog.getAddress().getHostString() + ":" + catalog.getAddress().getPort();
    return RebuildCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all);
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean start = exchange.getRequestMethod().equals("POST");
    byte[] body =
        (start ? "{\"state\":\"running\"}" : states.pop()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(start ? startAnswer : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
