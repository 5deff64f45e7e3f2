package io.dibao.local.imports;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;

/**
 * Delivers one part: posts it until each of its articles has been taken, or refused for good. What
 * was answered for once is not counted again when the part has to be posted anew, and the service
 * stores it once.
 */
final class Delivery {

  /**
   * A connection that breaks so often for one part, while others get through, breaks because of it.
   */
  private static final int MAX_BREAKS = 5;

  private final IngestClient client;
  private final Availability availability;
  private final StopSignal stop;

  Delivery(IngestClient client, Availability availability, StopSignal stop) {
    this.client = client;
    this.availability = availability;
    this.stop = stop;
  }

  /**
   * Returns when all is answered for.
   *
   * @throws IOException if the failures cannot be recorded
   */
  void deliver(Part part, PartResult result)
      throws IOException, InterruptedException, ServiceAway, WrongService {
    Backoff backoff = new Backoff();
    long answersBefore = availability.answers();
    int breaks = 0;
    while (true) {
      stop.check();
      String trouble;
      Optional<Duration> retryAfter = Optional.empty();
      Attempt attempt = attempt(part, result);
      if (attempt.reply().isPresent()) {
        IngestClient.Reply reply = attempt.reply().get();
        if (result.end(reply.whole())) {
          return;
        }
        breaks = 0;
        trouble = result.passingTrouble();
        retryAfter = reply.retryAfter();
      } else {
        breaks = attempt.connected() ? breaks + 1 : 0;
        trouble = attempt.connected() ? "the connection broke" : "nothing answers";
        if (part.file().changed()) {
          result.refuse(0, "the file was changed while it was being posted");
          return;
        }
        if (breaks >= MAX_BREAKS && availability.answers() > answersBefore + result.settled()) {
          result.refuse(0, "the connection broke " + breaks + " times, each time with this one");
          return;
        }
      }
      Duration left = availability.away(trouble + " at " + client.address(), part.file().path());
      stop.pause(backoff.next(retryAfter, left));
    }
  }

  /**
   * One request.
   *
   * @param reply absent if there was none, or not all of it
   * @param connected whether there was a connection at all
   */
  private record Attempt(Optional<IngestClient.Reply> reply, boolean connected) {}

  private Attempt attempt(Part part, PartResult result) throws InterruptedException, WrongService {
    result.beginAttempt();
    try {
      IngestClient.Reply reply = client.post(part, result::settle);
      if (!reply.understood()) {
        throw new WrongService(
            client.address(), reply.whole().map(Answer::status).map(String::valueOf).orElse(""));
      }
      return new Attempt(Optional.of(reply), true);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new Attempt(Optional.empty(), false);
    } catch (IOException e) {
      return new Attempt(Optional.empty(), true);
    }
  }
}
