package io.dibao.ingest.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the forms of the grammar: literal characters, {@code {slot}} and nested alternatives {@code
 * (a|b|)}. The forms are the program's own data, so the recursion is as deep as they nest.
 */
final class FormParser {

  private final String form;
  private int at;

  private FormParser(String form) {
    this.form = form;
  }

  /** Every sequence of elements that the form allows: single characters, and names of slots. */
  static List<List<String>> expand(String form) {
    FormParser parser = new FormParser(form);
    List<List<String>> all = parser.alternatives();
    if (parser.at < form.length()) {
      throw parser.fault("a ) too many");
    }
    return all;
  }

  private List<List<String>> alternatives() {
    List<List<String>> all = new ArrayList<>(sequence());
    while (at < form.length() && form.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<String>> sequence() {
    List<List<String>> all = List.of(List.of());
    while (at < form.length() && form.charAt(at) != '|' && form.charAt(at) != ')') {
      all = product(all, element());
    }
    return all;
  }

  private List<List<String>> element() {
    char c = form.charAt(at);
    if (c == '(') {
      at++;
      List<List<String>> inner = alternatives();
      if (at >= form.length()) {
        throw fault("a ( without )");
      }
      at++;
      return inner;
    }
    if (c == '{') {
      int end = form.indexOf('}', at);
      if (end < at + 3) {
        // A name of one letter would read as that letter.
        throw fault("a {name} of two letters or more is missing");
      }
      String name = form.substring(at + 1, end);
      at = end + 1;
      return List.of(List.of(name));
    }
    at++;
    return List.of(List.of(String.valueOf(c)));
  }

  private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> head : heads) {
      for (List<String> tail : tails) {
        List<String> joined = new ArrayList<>(head);
        joined.addAll(tail);
        all.add(joined);
      }
    }
    return all;
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException("the form " + form + " at " + at + ": " + what);
  }
}
