package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFinderTest {

  private static final int LENGTH = 10_000;

  /** Each place starts an expression at most once, which looks at most so often for a next unit. */
  private static final int LOOKS_AT_A_PLACE = 12;

  private final Joints joints = DataFile.read("phrases.yaml", Joints.class);
  private final FormTrie forms =
      new FormTrie(
          DataFile.read("grammar.yaml", Grammar.class)
              .with(DataFile.read("calendar.yaml", CalendarData.class).words()),
          joints.range());

  /** A step is one look into the trie, whose work its own depth bounds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "年",
        "2021-",
        "2021年",
        "1月",
        "一",
        "从",
        "1 ",
        "去年",
        "2021年1月1日至",
        "农历正月",
        "每周",
        "周三（",
        "2010年之后2018年之前",
        "上半年、",
        "今年“五一”",
        "近",
        "2021Q3"
      })
  void takesAsManyStepsACharacterInALongTextAsInAShortOne(String repeated) {
    double few = stepsACharacter(repeated, LENGTH);
    double many = stepsACharacter(repeated, 10 * LENGTH);

    assertThat(many).isLessThanOrEqualTo(few * 1.01);
    assertThat(many).isLessThanOrEqualTo(LOOKS_AT_A_PLACE);
  }

  private double stepsACharacter(String repeated, int length) {
    AtomicLong steps = new AtomicLong();
    UnitFinder counting =
        (text, start) -> {
          steps.incrementAndGet();
          return forms.longestAt(text, start);
        };
    String text = repeated.repeat(length / repeated.length());
    new PhraseFinder(counting, joints).find(text);
    return (double) steps.get() / text.length();
  }
}
