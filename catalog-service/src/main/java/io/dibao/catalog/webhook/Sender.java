package io.dibao.catalog.webhook;

import io.dibao.catalog.webhook.Targets.Target;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.TimeoutException;

/**
 * Sends one delivery: resolves the subscriber's host, refuses what is not public, connects to the
 * very address that was looked at, follows no redirect and reads no more of the answer than its
 * status.
 */
@ApplicationScoped
class Sender {

  private final HttpClient client;
  private final Targets targets;
  private final WebhookSettings settings;

  Sender(Vertx vertx, Targets targets, WebhookSettings settings) {
    this.targets = targets;
    this.settings = settings;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) settings.timeout().toMillis())
                .setMaxPoolSize(settings.atOnce())
                // A connection is for one address and one delivery.
                .setKeepAlive(false));
  }

  /** The status that the subscriber's server answered; fails if there was none in time. */
  Uni<Integer> send(Deliveries.Claimed delivery) {
    return Uni.createFrom()
        .item(() -> targets.resolve(delivery.url()))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(target -> post(target, delivery))
        .ifNoItem()
        .after(settings.timeout())
        .failWith(
            () ->
                new TimeoutException("no answer within " + settings.timeout().toMillis() + " ms"));
  }

  private Uni<Integer> post(Target target, Deliveries.Claimed delivery) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(
                SocketAddress.inetSocketAddress(
                    new InetSocketAddress(target.address(), target.port())))
            .setHost(target.url().getHost())
            .setPort(target.port())
            .setURI(target.path())
            .setSsl(target.isSecure())
            .setFollowRedirects(false)
            .setTimeout(settings.timeout().toMillis());
    return Uni.createFrom()
        .completionStage(
            () ->
                client
                    .request(options)
                    .compose(request -> answered(request, delivery))
                    .toCompletionStage());
  }

  private static Future<Integer> answered(HttpClientRequest request, Deliveries.Claimed delivery) {
    long now = Clock.systemUTC().instant().getEpochSecond();
    String id = delivery.id().toString();
    request
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .putHeader(HttpHeaders.USER_AGENT, "Dibao")
        .putHeader("webhook-id", id)
        .putHeader("webhook-timestamp", Long.toString(now))
        .putHeader("webhook-signature", delivery.secret().signature(id, now, delivery.body()));
    return request.send(Buffer.buffer(delivery.body())).map(Sender::status);
  }

  private static int status(HttpClientResponse answer) {
    int status = answer.statusCode();
    answer.request().connection().close();
    return status;
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
