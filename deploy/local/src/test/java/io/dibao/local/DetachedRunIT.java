package io.dibao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/up --detach} and {@code deploy/down}, called from another folder by a link. */
class DetachedRunIT {

  @TempDir Path folder;

  private Path data;
  private Ports ports;

  /** How a script ended. */
  private record Ended(int exitCode, String output) {}

  @BeforeEach
  void choose() throws IOException {
    data = folder.resolve("邸报 data");
    ports = Running.freePorts();
  }

  @AfterEach
  void stop() throws Exception {
    run("down", "--data=" + data);
  }

  @Test
  void itReturnsWhenAllIsReadyAndStopsOnDemand() throws Exception {
    Ended up = up();
    assertThat(up.output()).contains("Dibao is running.", data.toString());
    assertThat(up.exitCode()).isZero();

    Ended second = up();
    assertThat(second.output()).contains("is in use by another run").hasLineCount(1);
    assertThat(second.exitCode()).isEqualTo(2);

    Ended down = run("down", "--data=" + data);
    assertThat(down.output()).startsWith("Stopped; the data stays in");
    assertThat(down.exitCode()).isZero();
    assertThatCode(ports::requireFree).doesNotThrowAnyException();

    assertThat(run("down", "--data=" + data).output()).startsWith("Nothing runs with the data in");
  }

  @Test
  void aPortThatIsNoNumberIsToldWithTheUsage() throws Exception {
    Ended up = run("up", "--no-build", "--detach", "--data=" + data, "--ingest-port=http");

    assertThat(up.output()).contains("--ingest-port", "Usage: deploy/up");
    assertThat(up.exitCode()).isEqualTo(2);
  }

  private Ended up() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--no-build", "--detach"));
    arguments.addAll(Running.arguments(data, ports));
    return run("up", arguments.toArray(String[]::new));
  }

  private Ended run(String verb, String... arguments) throws Exception {
    Path link = Files.createDirectories(Path.of("target/links")).resolve(verb);
    if (Files.notExists(link)) {
      Files.createSymbolicLink(link, Path.of("..", verb).toAbsolutePath().normalize());
    }
    List<String> command = new ArrayList<>(List.of(link.toAbsolutePath().toString()));
    command.addAll(Arrays.asList(arguments));
    Path output = folder.resolve(verb + ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }
}
