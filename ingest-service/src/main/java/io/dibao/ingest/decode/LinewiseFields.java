package io.dibao.ingest.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The second try at front matter that is no valid YAML, as generators write it when a title holds
 * quotes: {@code title: '关于'十四五'规划'}. One field a line, list items on lines of their own.
 */
final class LinewiseFields {

  private static final Pattern FIELD =
      Pattern.compile("[\"']?([A-Za-z_][\\w.-]{0,60})[\"']?\\s{0,8}:(?:\\s.*|)");

  private LinewiseFields() {}

  static boolean isField(String line) {
    return FIELD.matcher(line).matches();
  }

  /**
   * The fields of {@code yaml}.
   *
   * @param firstLine the number, from 1, of its first line in the file
   * @param faultyLine the line that the YAML parser could not read
   * @throws BadArticle where a line is neither a field nor an item of the list above it
   */
  static FrontMatter read(String yaml, int firstLine, int faultyLine) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<Object> items = null;
    int number = firstLine;
    for (String line : yaml.lines().toList()) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        number++;
        continue;
      }
      if (isField(line.stripTrailing())) {
        int colon = line.indexOf(':');
        String name = unquoted(line.substring(0, colon));
        String value = unquoted(line.substring(colon + 1));
        items = null;
        if (value.isEmpty()) {
          items = new ArrayList<>();
          fields.put(name, items);
        } else {
          fields.put(name, value);
        }
      } else if (items != null && text.startsWith("-")) {
        items.add(unquoted(text.substring(1)));
      } else {
        throw FrontMatterReader.bad(
            "The front matter cannot be read: line " + number + " is neither field nor list item.");
      }
      number++;
    }
    return new FrontMatter(
        fields,
        List.of(
            "The front matter is no valid YAML (line "
                + faultyLine
                + "); it was read line by line."));
  }

  private static String unquoted(String raw) {
    String text = raw.strip();
    if (text.length() > 1) {
      char quote = text.charAt(0);
      if ((quote == '\'' || quote == '"') && text.charAt(text.length() - 1) == quote) {
        return text.substring(1, text.length() - 1).replace("\\" + quote, "" + quote).strip();
      }
    }
    return text;
  }
}
