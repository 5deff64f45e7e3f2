package io.dibao.benchmarks.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one extraction compares with the gold of its page.
 *
 * @param wrong the fields that it has wrong
 * @param found the number of the gold's paragraphs that it has
 * @param missing the gold's paragraphs that it lacks
 * @param surplus its lines that the gold does not have
 */
record PageScore(
    GoldPage gold,
    Extraction extraction,
    Set<Field> wrong,
    int found,
    List<Paragraph> missing,
    List<String> surplus) {

  static PageScore of(GoldPage gold, Extraction extraction) {
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    gold.readings().keySet().stream()
        .filter(field -> !gold.accepts(field, field.of(extraction)))
        .forEach(wrong::add);
    List<Paragraph> missing = new ArrayList<>(gold.paragraphs());
    List<String> surplus = new ArrayList<>();
    for (String line : extraction.lines()) {
      String folded = Fold.text(line);
      if (!take(missing, folded)
          && !folded.isEmpty()
          && gold.optional().stream().noneMatch(paragraph -> paragraph.isOf(folded))
          && !gold.accepts(Field.TITLE, Optional.of(line))) {
        surplus.add(line);
      }
    }
    return new PageScore(
        gold,
        extraction,
        wrong,
        gold.paragraphs().size() - missing.size(),
        List.copyOf(missing),
        List.copyOf(surplus));
  }

  private static boolean take(List<Paragraph> missing, String line) {
    for (int i = 0; i < missing.size(); i++) {
      if (missing.get(i).isOf(line)) {
        missing.remove(i);
        return true;
      }
    }
    return false;
  }

  double f1() {
    return 2.0 * found / Math.max(1, 2 * found + missing.size() + surplus.size());
  }
}
