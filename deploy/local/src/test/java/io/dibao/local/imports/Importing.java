package io.dibao.local.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs the command as its script does, in one folder. */
final class Importing {

  /** How it ended. */
  record Ended(int exitCode, String out, String err) {}

  private final Path folder;
  final Path posts;
  final Path failures;
  final Path state;

  Importing(Path folder) throws IOException {
    this.folder = folder;
    this.posts = Files.createDirectories(folder.resolve("posts"));
    this.failures = folder.resolve("failures.tsv");
    this.state = folder.resolve("import.state");
  }

  Path write(String name, String content) throws IOException {
    Path file = posts.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** Imports the folder of posts. */
  Ended run(IngestServer server, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(
        List.of(
            posts.toString(),
            "--to",
            server.address(),
            "--state",
            state.toString(),
            "--failures",
            failures.toString()));
    return run(new StopSignal(), arguments);
  }

  static Ended run(StopSignal stop, List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        ImportCommand.commandLine(stop)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int code = command.execute(arguments.toArray(String[]::new));
    return new Ended(code, out.toString(), err.toString());
  }

  /** The lines of the failures file below its header; none if it is not there. */
  List<String> failureLines() throws IOException {
    if (Files.notExists(failures)) {
      return List.of();
    }
    List<String> lines = Files.readAllLines(failures);
    return lines.subList(1, lines.size());
  }

  Path folder() {
    return folder;
  }
}
