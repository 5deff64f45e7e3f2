package io.dibao.catalog.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.http.BadParameters;
import io.dibao.catalog.http.Problem.FieldError;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Saved queries with webhooks, and their delivery logs. */
@Path("/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "subscriptions",
    description = "Saved queries that tell of new articles by themselves: signed webhooks")
@APIResponse(
    responseCode = "404",
    description = "There is no such subscription or delivery, or webhooks are switched off")
@Blocking
class SubscriptionResource {

  private static final Set<String> STATES = Set.of("pending", "delivered", "dead");
  private static final int MOST = 100;

  private final WebhookSettings settings;
  private final Subscriptions subscriptions;
  private final Deliveries deliveries;
  private final Targets targets;
  private final ObjectMapper json;

  SubscriptionResource(
      WebhookSettings settings,
      Subscriptions subscriptions,
      Deliveries deliveries,
      Targets targets,
      ObjectMapper json) {
    this.settings = settings;
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.targets = targets;
    this.json = json;
  }

  /** All subscriptions. */
  record SubscriptionList(List<Subscription> items) {}

  /** A page of a delivery log, the newest first. */
  record DeliveryList(List<Delivery> items) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "subscribe",
      summary = "Have articles that a query finds sent to a URL, from now on",
      description =
          "Each revision of an article that the query finds is sent once: a POST in JSON, signed as"
              + " the Standard Webhooks specification says (webhook-id, webhook-timestamp,"
              + " webhook-signature). Who was sent an article also hears when it is retracted. What"
              + " is not answered with a 2xx is sent again, with the same webhook-id, after growing"
              + " pauses; a 410 ends it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NewSubscription.class),
              examples =
                  @ExampleObject(name = "subscription", value = WebhookExamples.NEW_SUBSCRIPTION)))
  @APIResponse(
      responseCode = "201",
      description = "The subscription, with its secret, which is not shown again",
      content =
          @Content(
              schema = @Schema(implementation = Subscription.class),
              examples = @ExampleObject(name = "created", value = WebhookExamples.CREATED)))
  @APIResponse(
      responseCode = "400",
      description = "The subscription cannot be understood, or its URL may not be sent to")
  @APIResponse(responseCode = "409", description = "There are as many subscriptions as allowed")
  public Response subscribe(String body) {
    requireEnabled();
    SubscriptionRow row =
        subscriptions
            .add(NewSubscription.read(body, json, targets))
            .orElseThrow(
                () ->
                    new ClientErrorException(
                        "There are as many subscriptions as allowed.", Response.Status.CONFLICT));
    return Response.created(URI.create("/v1/subscriptions/" + row.id))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(Subscription.created(row))
        .build();
  }

  @GET
  @Operation(operationId = "findSubscriptions", summary = "All subscriptions, the oldest first")
  @APIResponse(
      responseCode = "200",
      description = "The subscriptions, without their secrets",
      content = @Content(schema = @Schema(implementation = SubscriptionList.class)))
  public SubscriptionList all() {
    requireEnabled();
    return new SubscriptionList(subscriptions.all().stream().map(Subscription::of).toList());
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getSubscription", summary = "One subscription")
  @APIResponse(
      responseCode = "200",
      description = "The subscription, without its secret",
      content = @Content(schema = @Schema(implementation = Subscription.class)))
  public Subscription one(@RestPath String id) {
    return Subscription.of(find(id));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "unsubscribe",
      summary = "Remove a subscription with its delivery log; nothing more is sent")
  @APIResponse(responseCode = "204", description = "It is no more")
  public void remove(@RestPath String id) {
    subscriptions.remove(find(id).id);
  }

  @GET
  @Path("{id}/deliveries")
  @Operation(
      operationId = "findDeliveries",
      summary = "What was sent and what is to be, the newest first",
      description = "Pages are linked by the header Link.")
  @APIResponse(
      responseCode = "200",
      description = "A page of the log",
      content =
          @Content(
              schema = @Schema(implementation = DeliveryList.class),
              examples = @ExampleObject(name = "deliveries", value = WebhookExamples.DELIVERIES)))
  public Response log(
      @RestPath String id,
      @RestQuery @Parameter(description = "pending, delivered or dead", example = "dead")
          String state,
      @RestQuery @Parameter(description = "The id of the last delivery of the page before")
          String before,
      @RestQuery @DefaultValue("20") @Parameter(description = "1 to 100") int limit) {
    SubscriptionRow subscription = find(id);
    if (state != null && !STATES.contains(state)) {
      throw bad("state", "is not pending, delivered or dead");
    }
    if (limit < 1 || limit > MOST) {
      throw bad("limit", "is not a number from 1 to " + MOST);
    }
    Optional<UUID> last = Optional.ofNullable(before).map(text -> uuid(text, "before"));
    List<DeliveryRow> rows =
        deliveries.log(subscription.id, Optional.ofNullable(state), last, limit + 1);
    List<DeliveryRow> page = rows.subList(0, Math.min(limit, rows.size()));
    Response.ResponseBuilder answer =
        Response.ok(new DeliveryList(page.stream().map(Delivery::of).toList()));
    if (rows.size() > limit) {
      answer.header(
          HttpHeaders.LINK,
          "</v1/subscriptions/%s/deliveries?before=%s&limit=%d%s>; rel=\"next\""
              .formatted(
                  subscription.id,
                  page.get(limit - 1).id,
                  limit,
                  state == null ? "" : "&state=" + state));
    }
    return answer.build();
  }

  @POST
  @Path("{id}/deliveries/{delivery}/redeliver")
  @Operation(
      operationId = "redeliver",
      summary = "Send a delivery once more, with the same webhook-id")
  @APIResponse(responseCode = "202", description = "It is pending again")
  public Response again(@RestPath String id, @RestPath String delivery) {
    SubscriptionRow subscription = find(id);
    boolean known =
        parse(delivery).filter(each -> deliveries.again(subscription.id, each)).isPresent();
    if (!known) {
      throw new NotFoundException("The subscription has no delivery of that id.");
    }
    return Response.accepted().build();
  }

  private SubscriptionRow find(String id) {
    requireEnabled();
    return parse(id)
        .flatMap(subscriptions::find)
        .orElseThrow(() -> new NotFoundException("There is no subscription of that id."));
  }

  private void requireEnabled() {
    if (!settings.enabled()) {
      throw new NotFoundException(
          "Webhooks are switched off; dibao.catalog.webhooks.enabled=true switches them on.");
    }
  }

  private static UUID uuid(String text, String field) {
    return parse(text).orElseThrow(() -> bad(field, "is not the id of a delivery"));
  }

  private static Optional<UUID> parse(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static BadParameters bad(String field, String reason) {
    return new BadParameters(List.of(new FieldError(field, reason)));
  }
}
