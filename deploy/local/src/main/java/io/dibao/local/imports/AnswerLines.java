package io.dibao.local.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Reads an answer of many items, one a line, as the lines come in. */
final class AnswerLines implements Flow.Subscriber<String> {

  private final ObjectMapper json;
  private final Consumer<Answer> items;
  private volatile Optional<String> fault = Optional.empty();

  AnswerLines(ObjectMapper json, Consumer<Answer> items) {
    this.json = json;
    this.items = items;
  }

  /**
   * To be asked after the last line.
   *
   * @throws IOException if a line was not an item's answer
   */
  void requireAllRead() throws IOException {
    if (fault.isPresent()) {
      throw new IOException(fault.get());
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String line) {
    if (line.isBlank()) {
      return;
    }
    try {
      JsonNode answer = json.readTree(line);
      int status = answer.path("status").asInt();
      long item = answer.path("item").asLong();
      if (status < 200 || item < 1) {
        fault = Optional.of("the service answered with a line that has no item or no status");
        return;
      }
      String reason = status / 100 == 2 ? "" : ProblemText.of(status, answer.path("problem"));
      items.accept(new Answer(item, status, reason));
    } catch (JsonProcessingException e) {
      fault = Optional.of("the service answered with a line that is not JSON");
    }
  }

  /** The request as a whole fails, which its sender learns. */
  @Override
  public void onError(Throwable error) {}

  @Override
  public void onComplete() {}
}
