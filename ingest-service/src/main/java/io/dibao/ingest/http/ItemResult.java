package io.dibao.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one item of many. Results come as the brokers acknowledge, not always in the order
 * of the items.
 *
 * @param item the item's place in the request, from 1: the line of NDJSON, the file of a form, the
 *     entry of a feed or array
 * @param name the file's name, where the item is a file
 * @param status as the item would have got alone: 201, or the problem's
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ItemResult(
    long item,
    Optional<String> name,
    int status,
    Optional<UUID> id,
    Optional<String> revision,
    Optional<Receipt.Links> links,
    Optional<Problem> problem) {

  static ItemResult published(Item item, Receipt receipt) {
    return new ItemResult(
        item.number(),
        item.name(),
        201,
        Optional.of(receipt.id()),
        Optional.of(receipt.revision()),
        Optional.of(receipt.links()),
        Optional.empty());
  }

  static ItemResult failed(Item item, Problem problem) {
    return new ItemResult(
        item.number(),
        item.name(),
        problem.status(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(problem));
  }

  /** Where the item is in the request. */
  record Item(long number, Optional<String> name) {}
}
