package io.dibao.local.subscribe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.tools.consumer.ConsoleConsumer;
import org.apache.kafka.tools.consumer.ConsoleConsumerOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of a subscriber who reads along. */
@Command(
    name = "deploy/subscribe",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Prints article events as they come, one a line: key, event type and JSON value, with tabs"
          + " between them. The type of a record without a value is shown as tombstone, its value"
          + " as null. Ctrl-C ends it.",
      ""
    },
    footer = {
      "",
      "Titles of all articles so far:",
      "  deploy/subscribe --from-beginning --raw | jq -r 'select(.title) | .title'"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {" 0:ended as asked", " 2:wrong options", "75:no broker answers, or no topic"})
public final class SubscribeCommand implements Callable<Integer> {

  static final int AWAY = 75;

  private static final int BROKER_SECONDS = 5;

  @Option(names = "--from-beginning", description = "Begin with the oldest event that is kept.")
  private boolean fromBeginning;

  @Option(
      names = "--bootstrap-server",
      paramLabel = "HOST:PORT",
      defaultValue = "localhost:9092",
      description = "A broker (default: ${DEFAULT-VALUE}).")
  private String broker;

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      defaultValue = "articles",
      description = "The topic (default: ${DEFAULT-VALUE}).")
  private String topic;

  @Option(names = "--max", paramLabel = "N", description = "End after so many events.")
  private Integer max;

  @Option(names = "--raw", description = "Print the JSON values alone, for jq and its like.")
  private boolean raw;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks it for whether the help was asked for
  private boolean help;

  @Spec private CommandSpec spec;

  /** Subscribes and ends the process with the command's exit code. */
  public static void main(String... args) {
    System.exit(
        new CommandLine(new SubscribeCommand())
            .setParameterExceptionHandler(SubscribeCommand::wrongUse)
            .execute(args));
  }

  private static int wrongUse(ParameterException e, String[] arguments) {
    e.getCommandLine()
        .getErr()
        .println("deploy/subscribe: " + e.getMessage() + ". See deploy/subscribe --help.");
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() throws Exception {
    if (max != null && max < 1) {
      throw new ParameterException(spec.commandLine(), "--max is a positive number, not " + max);
    }
    if (!topicAnswers()) {
      return AWAY;
    }
    ConsoleConsumer.run(new ConsoleConsumerOptions(consoleArguments().toArray(String[]::new)));
    return CommandLine.ExitCode.OK;
  }

  /** The console consumer itself would wait without a word, for ever. */
  private boolean topicAnswers() throws InterruptedException {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            BROKER_SECONDS * 1000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            BROKER_SECONDS * 1000);
    try (Admin admin = Admin.create(settings)) {
      if (admin.listTopics().names().get(2 * BROKER_SECONDS, TimeUnit.SECONDS).contains(topic)) {
        return true;
      }
      complain("the broker at " + broker + " has no topic " + topic + " (yet)");
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      complain("no Kafka broker answers at " + broker + "; deploy/up starts one");
    }
    return false;
  }

  private void complain(String sentence) {
    spec.commandLine().getErr().println("deploy/subscribe: " + sentence + ".");
  }

  private List<String> consoleArguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--bootstrap-server",
                broker,
                "--topic",
                topic,
                "--consumer-property",
                "allow.auto.create.topics=false",
                "--formatter",
                EventLine.class.getName(),
                "--property",
                "raw=" + raw));
    if (fromBeginning) {
      arguments.add("--from-beginning");
    }
    if (max != null) {
      arguments.add("--max-messages");
      arguments.add(max.toString());
    }
    return arguments;
  }
}
