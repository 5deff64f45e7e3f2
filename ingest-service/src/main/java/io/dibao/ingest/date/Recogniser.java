package io.dibao.ingest.date;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.date.DateMention.Precision;
import io.dibao.ingest.date.Resolver.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the time expressions of a text and reads them. Immutable and safe to share. */
final class Recogniser {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Folding folding;
  private final PhraseFinder phrases;
  private final Resolver resolver;
  private final String sentenceEnds;
  private final Joints joints;

  /** A recogniser with the bundled grammar. */
  Recogniser() {
    Characters characters = DataFile.read("characters.yaml", Characters.class);
    CalendarData calendar = DataFile.read("calendar.yaml", CalendarData.class);
    Grammar grammar = DataFile.read("grammar.yaml", Grammar.class).with(calendar.words());
    folding = new Folding(characters.fold(), characters.zeros());
    joints = DataFile.read("phrases.yaml", Joints.class);
    phrases = new PhraseFinder(new FormTrie(grammar, joints.range()), joints);
    resolver = new Resolver(calendar);
    sentenceEnds = characters.sentenceEnds();
  }

  /** The text as the grammar sees it, with the same offsets. */
  String fold(String text) {
    return folding.fold(text);
  }

  /** The expressions of {@code text} in reading order, not overlapping, told from {@code day}. */
  List<TimeExpression> recognise(String text, LocalDate day) {
    return recognise(text, Optional.of(day));
  }

  /** The same; without a day, what only it could complete is vague. */
  List<TimeExpression> recognise(String text, Optional<LocalDate> reference) {
    return recogniseFolded(folding.fold(text), reference);
  }

  /** The same for a text that is folded already. */
  List<TimeExpression> recogniseFolded(String text, Optional<LocalDate> reference) {
    List<TimeExpression> expressions = new ArrayList<>();
    Memory memory = new Memory(text, sentenceEnds, reference);
    for (Phrase phrase : phrases.find(text)) {
      memory.moveTo(phrase.start());
      Setting setting = memory.settingOf(phrase, joints.coming());
      Reading reading = resolver.resolve(phrase, setting);
      if (reading.units().isPresent()) {
        memory.add(phrase, reading.units().get());
      } else if (isNoneUnlessPlaced(phrase)) {
        continue;
      }
      expressions.add(expression(text, phrase, reading, setting));
    }
    return expressions;
  }

  /** 3:10 without a day may be a score as well as a time; 同期 without a stretch names none. */
  private static boolean isNoneUnlessPlaced(Phrase phrase) {
    return (phrase.firstKind() == UnitKind.CLOCK && phrase.first().get(0).value(0) == 0)
        || phrase.firstKind() == UnitKind.SAME_STRETCH;
  }

  private TimeExpression expression(String text, Phrase phrase, Reading reading, Setting setting) {
    boolean instants = reading.precision() == Precision.INSTANT;
    return new TimeExpression(
        new Range(phrase.start(), phrase.end()),
        new Range(phrase.start(), endOfName(text, phrase)),
        reading.from().map(from -> bound(from, instants)),
        reading.to().map(to -> bound(to, instants)),
        reading.precision(),
        phrase,
        Completion.of(phrase, reading.precision(), setting));
  }

  private int endOfName(String text, Phrase phrase) {
    return phrase.bound() == Phrase.Bound.FROM
        ? phrase.end() - joints.from().lengthBefore(text, phrase.end())
        : phrase.end();
  }

  private static Temporal bound(LocalDateTime time, boolean instant) {
    return instant ? time.atZone(ZONE).toInstant() : time.toLocalDate();
  }
}
