package io.dibao.catalog.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * An address on this host, its query parameters decoded. Changing a parameter leads to another
 * question, and so leaves the place in the list behind.
 */
public final class Address {

  private static final String CURSOR = "cursor";

  private final String path;
  private final Map<String, List<String>> parameters;

  private Address(String path, Map<String, List<String>> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** Where the request came to. */
  public static Address of(UriInfo uri) {
    return new Address(
        uri.getRequestUri().getRawPath(), new LinkedHashMap<>(uri.getQueryParameters()));
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The values of a parameter. */
  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** The first value of a parameter, or null. */
  public String first(String name) {
    return values(name).stream().findFirst().orElse(null);
  }

  /** Without the fields that a form sends empty. */
  public Address withoutBlanks() {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) ->
            filled.put(name, values.stream().filter(value -> !value.isBlank()).toList()));
    filled.values().removeIf(List::isEmpty);
    return new Address(path, filled);
  }

  /** The parameters, as requests have them. */
  public MultivaluedMap<String, String> parameters() {
    MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
    parameters.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
    return all;
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /** Whether it has none of those parameters. */
  public boolean hasNone(Set<String> names) {
    return names.stream().allMatch(name -> values(name).isEmpty());
  }

  /** With the value beside those that the parameter has. */
  public Address with(String name, String value) {
    List<String> values = new ArrayList<>(values(name));
    values.remove(value);
    values.add(value);
    return replaced(name, values);
  }

  /** Without that value of the parameter. */
  public Address without(String name, String value) {
    List<String> values = new ArrayList<>(values(name));
    values.remove(value);
    return replaced(name, values);
  }

  /** Without the parameter. */
  public Address without(String name) {
    return replaced(name, List.of());
  }

  /** With that as the parameter's only value. */
  public Address set(String name, String value) {
    return replaced(name, List.of(value));
  }

  /** With that value for a parameter that is not given; the place in the list stays. */
  public Address defaulted(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.putIfAbsent(name, List.of(value));
    return new Address(path, changed);
  }

  /** The same list, from that place on. */
  public Address at(String cursor) {
    Address next = set(CURSOR, "");
    next.parameters.put(CURSOR, List.of(cursor));
    return next;
  }

  /** The same question to another path, with those parameters only. */
  public Address to(String other, Set<String> known) {
    Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
    kept.keySet().retainAll(known);
    kept.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    return new Address(other, kept);
  }

  private Address replaced(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.remove(CURSOR);
    changed.put(name, values);
    return new Address(path, changed);
  }

  @Override
  public String toString() {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    parameters.forEach(
        (name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
    return path + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
