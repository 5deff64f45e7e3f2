package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the enumerated items inside a paragraph: 一是…；二是…。三是…。 An item runs to the next one; the
 * last to the paragraph's end, or to a sentence that takes up the thread again.
 */
final class PointFinder {

  private static final String BEFORE_AN_ITEM = "。；：，、:;,！？”」 \u3000";
  private static final String SEPARATORS = "；;，,、";

  private final OutlineWords words;

  PointFinder(OutlineWords words) {
    this.words = words;
  }

  /** The items of the first family that counts to two at least, in reading order. */
  List<Point> find(String text, Block block) {
    if (block.kind() == Block.Kind.TABLE || block.kind() == Block.Kind.HEADING) {
      return List.of();
    }
    String paragraph = block.range().of(text);
    for (List<String> family : words.points()) {
      List<Range> numbers = numbers(paragraph, family);
      if (numbers.size() > 1 || (numbers.size() == 1 && opens(numbers.get(0), family))) {
        return points(paragraph, numbers, block.range().start());
      }
    }
    return List.of();
  }

  /** A block that is one item of a sentence: （一）…；. */
  Optional<Point> item(String text, Block block, Marker marker) {
    int end = block.range().end();
    while (end > marker.end() && (SEPARATORS + "。").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end <= marker.end()
        ? Optional.empty()
        : Optional.of(
            new Point(
                marker.number(),
                text.substring(marker.end(), end).strip(),
                new Range(block.range().start(), end)));
  }

  /** A paragraph that begins 一是 may have its 二是 in the next paragraph. */
  private static boolean opens(Range number, List<String> family) {
    return number.start() == 0 && family.get(0).endsWith("是");
  }

  private static List<Range> numbers(String paragraph, List<String> family) {
    List<Range> numbers = new ArrayList<>();
    int from = 0;
    int first = firstWord(paragraph, family);
    for (String word : family.subList(first, family.size())) {
      int at = indexAtItem(paragraph, word, from);
      if (at < 0) {
        break;
      }
      numbers.add(new Range(at, at + word.length()));
      from = at + word.length();
    }
    return numbers;
  }

  /** Items may be spread over paragraphs, so a paragraph may begin with any word of a family. */
  private static int firstWord(String paragraph, List<String> family) {
    for (int i = 1; i < family.size(); i++) {
      if (paragraph.startsWith(family.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static int indexAtItem(String paragraph, String word, int from) {
    int at = paragraph.indexOf(word, from);
    while (at > 0 && BEFORE_AN_ITEM.indexOf(paragraph.charAt(at - 1)) < 0) {
      at = paragraph.indexOf(word, at + 1);
    }
    return at;
  }

  private List<Point> points(String paragraph, List<Range> numbers, int offset) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      Range number = numbers.get(i);
      int end =
          i + 1 < numbers.size() ? numbers.get(i + 1).start() : lastEnd(paragraph, number.end());
      while (end > number.end() && SEPARATORS.indexOf(paragraph.charAt(end - 1)) >= 0) {
        end--;
      }
      String item = paragraph.substring(number.end(), end).strip();
      if (!item.isEmpty()) {
        String printed = number.of(paragraph).replace("，", "");
        points.add(new Point(printed, item, new Range(offset + number.start(), offset + end)));
      }
    }
    return points;
  }

  private int lastEnd(String paragraph, int start) {
    for (int stop = paragraph.indexOf('。', start);
        stop >= 0;
        stop = paragraph.indexOf('。', stop + 1)) {
      int sentence = stop + 1;
      if (words.resumptions().stream().anyMatch(word -> paragraph.startsWith(word, sentence))) {
        return sentence;
      }
    }
    return paragraph.length();
  }
}
