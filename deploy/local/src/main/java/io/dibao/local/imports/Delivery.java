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
      if (part.file().changed()) {
        result.refuse(0, "the file has been changed since the import began");
        return;
      }
      Attempt attempt = attempt(part, result);
      if (attempt.settled() || result.complete()) {
        return;
      }
      breaks = attempt.broken() ? breaks + 1 : 0;
      if (breaks >= MAX_BREAKS && availability.answers() > answersBefore + result.settled()) {
        result.refuse(0, "the connection broke " + breaks + " times, each time with this one");
        return;
      }
      Duration left =
          availability.away(attempt.trouble() + " at " + client.address(), part.file().path());
      stop.pause(backoff.next(attempt.retryAfter(), left));
    }
  }

  /**
   * What became of one request.
   *
   * @param settled whether nothing is left to do
   * @param broken whether there was a connection, but not all of an answer
   * @param trouble why something is left to do
   */
  private record Attempt(
      boolean settled, boolean broken, String trouble, Optional<Duration> retryAfter) {}

  private Attempt attempt(Part part, PartResult result)
      throws IOException, InterruptedException, WrongService {
    IngestClient.Reply reply;
    try {
      result.beginAttempt();
      reply = client.post(part, result::settle);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new Attempt(false, false, "nothing answers", Optional.empty());
    } catch (IOException e) {
      return new Attempt(false, true, "the connection broke", Optional.empty());
    }
    if (!reply.understood()) {
      return foreign(reply.whole().map(Answer::status).orElse(0));
    }
    boolean settled = result.end(reply.whole());
    return new Attempt(settled, false, settled ? "" : result.passingTrouble(), reply.retryAfter());
  }

  /** What stands in front of a service that is away may answer in its place. */
  private Attempt foreign(int status) throws WrongService {
    if (availability.answers() == 0) {
      throw new WrongService(client.address(), status);
    }
    return new Attempt(
        false, false, "something else answered, with HTTP status " + status, Optional.empty());
  }
}
