package io.dibao.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a JVM of its own, in the POSIX locale, that can be killed at once. */
final class OtherProcess implements AutoCloseable {

  /** What the program prints when it has done what the test waits for. */
  static final String DONE = "done";

  private final Process process;

  private OtherProcess(Process process) {
    this.process = process;
  }

  /** Starts the program and waits until it says that it is done. */
  static OtherProcess run(Class<?> program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "POSIX");
    OtherProcess started = new OtherProcess(builder.start());
    started.awaitDone();
    return started;
  }

  private void awaitDone() throws IOException {
    StringBuilder said = new StringBuilder();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals(DONE)) {
        return;
      }
      said.append(line).append('\n');
    }
    throw new IOException("the program ended early:\n" + said);
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
