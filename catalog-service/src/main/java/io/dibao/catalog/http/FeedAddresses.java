package io.dibao.catalog.http;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The addresses of a feed, which must be absolute: readers keep them by themselves. */
record FeedAddresses(UriInfo uri) {

  /** Names the question, wherever it is asked and however its parameters are ordered. */
  String id() {
    Map<String, List<String>> question = new TreeMap<>(uri.getQueryParameters());
    question.keySet().removeAll(List.of("cursor", "limit", "format"));
    return urn(uri.getPath() + question);
  }

  /** An IRI for something that has a name but no address. */
  static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  String self() {
    return feed().build().toString();
  }

  /** The page of the feed that the cursor points to. */
  String next(String cursor) {
    return feed().replaceQueryParam("cursor", cursor).build().toString();
  }

  /** An address of this service. */
  String absolute(String path) {
    return uri.getBaseUri().resolve(path).toString();
  }

  /** The page for people, at that path, that asks the same. */
  String people(String path) {
    return tidy(page(path));
  }

  /** The page for people that asks the same of sections. */
  String peopleOfSections() {
    return tidy(page("/").replaceQueryParam("hits", "sections"));
  }

  /** The builder leaves the marks of parameters that it took out. */
  private static String tidy(UriBuilder page) {
    return page.build().toString().replace("?&", "?").replaceFirst("\\?$", "");
  }

  private UriBuilder page(String path) {
    UriBuilder page = UriBuilder.fromUri(uri.getRequestUri()).replacePath(path);
    return page.replaceQueryParam("format", none())
        .replaceQueryParam("limit", none())
        .replaceQueryParam("cursor", none());
  }

  private UriBuilder feed() {
    return UriBuilder.fromUri(uri.getRequestUri()).replaceQueryParam("format", "atom");
  }

  private static Object[] none() {
    return new Object[0];
  }
}
