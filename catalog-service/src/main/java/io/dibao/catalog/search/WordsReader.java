package io.dibao.catalog.search;

import io.dibao.catalog.search.Expression.All;
import io.dibao.catalog.search.Expression.Any;
import io.dibao.catalog.search.Expression.Code;
import io.dibao.catalog.search.Expression.Name;
import io.dibao.catalog.search.Expression.Not;
import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.search.Expression.Spelling;
import io.dibao.catalog.search.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the query language:
 *
 * <pre>
 * query  = either
 * either = both { ("OR" | "|") both }
 * both   = piece { ["AND"] piece }
 * piece  = ("NOT" | "-" | "!") piece
 *        | "(" either ")"
 *        | field ":" piece
 *        | scheme ":" code [ ":" role ]
 *        | quoted words
 *        | word [ "*" | "~" | "~1" | "~2" ]
 * </pre>
 *
 * Signs count in full width too. A sign that does not fit is passed over, and what is not closed
 * ends with the query: whatever is typed is a query, save one without any word, or beyond the
 * bounds.
 */
final class WordsReader {

  private static final int DEEPEST = 20;

  /** What closes a phrase, at the place of what opens it. */
  private static final String OPENING = "\"“”„「『";

  private static final List<String> CLOSING = List.of("\"", "“”", "“”", "“”", "」", "』");

  private static final Map<String, Place> PLACES =
      Map.of(
          "title", Place.TITLE,
          "heading", Place.HEADINGS,
          "headings", Place.HEADINGS,
          "text", Place.TEXT);

  private static final Map<String, Facet> NAMES =
      Map.of(
          "category", Facet.CATEGORY,
          "publisher", Facet.PUBLISHER,
          "agency", Facet.AGENCY,
          "document", Facet.DOCUMENT);

  private static final Pattern FIELD = Pattern.compile("([a-z]{4,9}):");

  private static final Pattern CODE =
      Pattern.compile(
          "([a-z][a-z0-9_-]{0,63}):([A-Za-z0-9][A-Za-z0-9_.-]*(?::[a-z][a-z-]*)?)(?=[\\s()|]|$)");

  private static final Pattern SPELLED = Pattern.compile("([\\p{IsLatin}0-9]+)(\\*|~[12]?)");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");

  private static final int LONG_WORD = 6;
  private static final int SHORT_WORD = 3;

  private final String query;
  private int at;
  private int depth;
  private int words;

  /** What a field in front of it says of a piece. */
  private Function<Text, Expression> fielded = text -> text;

  WordsReader(String query) {
    this.query = narrowed(query);
  }

  /** The same with signs of full width narrowed, character for character. */
  private static String narrowed(String query) {
    StringBuilder narrowed = new StringBuilder(query);
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c >= '！' && c <= '～') {
        narrowed.setCharAt(i, (char) (c - '！' + '!'));
      } else if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.isISOControl(c)) {
        narrowed.setCharAt(i, ' ');
      }
    }
    return narrowed.toString();
  }

  /** What it reads, with signs of full width narrowed. */
  String query() {
    return query;
  }

  /** Nothing where there is no word in the query. */
  Optional<Expression> read() {
    List<Expression> parts = new ArrayList<>();
    do {
      either().ifPresent(parts::add);
    } while (take(")"));
    return joined(parts, All::new);
  }

  private Optional<Expression> either() {
    List<Expression> parts = new ArrayList<>();
    do {
      both().ifPresent(parts::add);
    } while (takeEither());
    return joined(parts, Any::new);
  }

  private Optional<Expression> both() {
    List<Expression> parts = new ArrayList<>();
    while (!isAtEnd() && !isAtEither()) {
      piece().ifPresent(parts::add);
    }
    return joined(parts, All::new);
  }

  private static Optional<Expression> joined(
      List<Expression> parts, Function<List<Expression>, Expression> join) {
    return parts.size() > 1 ? Optional.of(join.apply(parts)) : parts.stream().findFirst();
  }

  private Optional<Expression> piece() {
    while (takeWord("AND")) {
      // Two pieces beside each other are both asked for anyway.
    }
    if (isAtEnd() || isAtEither()) {
      return Optional.empty();
    }
    if (takeWord("NOT") || takeSignOfExclusion()) {
      return deeper(this::piece).map(Not::new);
    }
    if (take("(")) {
      Optional<Expression> inner = deeper(this::either);
      take(")");
      return inner;
    }
    Optional<Function<Text, Expression>> field = takeField();
    if (field.isPresent()) {
      return deeper(() -> within(field.get()));
    }
    Optional<Expression> code = takeCode();
    if (code.isPresent()) {
      return counted(code.get());
    }
    return OPENING.indexOf(query.charAt(at)) >= 0 ? phrase() : word();
  }

  private Optional<Expression> within(Function<Text, Expression> field) {
    Function<Text, Expression> outer = fielded;
    fielded = field;
    Optional<Expression> piece = piece();
    fielded = outer;
    return piece;
  }

  private <T> T deeper(java.util.function.Supplier<T> reading) {
    if (++depth > DEEPEST) {
      throw fault("is nested deeper than " + DEEPEST);
    }
    T inner = reading.get();
    depth--;
    return inner;
  }

  private Optional<Expression> phrase() {
    String closing = CLOSING.get(OPENING.indexOf(query.charAt(at)));
    int start = ++at;
    while (at < query.length() && closing.indexOf(query.charAt(at)) < 0) {
      at++;
    }
    String phrase = query.substring(start, at);
    at = Math.min(at + 1, query.length());
    return text(phrase, Spelling.AS_WRITTEN);
  }

  private Optional<Expression> word() {
    String word = run();
    if (NUMBER.matcher(word).matches()) {
      // 2.5 万亿元 is one figure, with a space in it or not.
      int unit = at;
      while (unit < query.length() && query.charAt(unit) == ' ') {
        unit++;
      }
      if (unit > at && Units.BUNDLED.startsAt(query, unit)) {
        at = unit;
        word += run();
      }
    }
    Matcher spelled = SPELLED.matcher(word);
    return spelled.matches()
        ? text(spelled.group(1), spelling(spelled.group(1), spelled.group(2)))
        : text(word, Spelling.AS_WRITTEN);
  }

  private static Spelling spelling(String word, String sign) {
    if (sign.equals("*")) {
      return Spelling.BEGINNING;
    }
    if (word.length() < SHORT_WORD) {
      return Spelling.AS_WRITTEN;
    }
    return word.length() < LONG_WORD || sign.equals("~1") ? Spelling.ONE_TYPO : Spelling.TWO_TYPOS;
  }

  /** What stands together without a space or a sign. */
  private String run() {
    int start = at;
    while (at < query.length()
        && " ()|".indexOf(query.charAt(at)) < 0
        && (at == start || OPENING.indexOf(query.charAt(at)) < 0)) {
      at++;
    }
    return query.substring(start, at);
  }

  private Optional<Expression> text(String words, Spelling spelling) {
    String text = words.strip();
    return text.codePoints().anyMatch(WordsReader::isSearchable)
        ? counted(fielded.apply(new Text(text, spelling, Optional.empty())))
        : Optional.empty();
  }

  private static boolean isSearchable(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  private Optional<Expression> counted(Expression expression) {
    if (++words > Words.MOST) {
      throw fault("has more than " + Words.MOST + " words");
    }
    return Optional.of(expression);
  }

  private Optional<Function<Text, Expression>> takeField() {
    Matcher field = FIELD.matcher(query).region(at, query.length());
    if (!field.lookingAt()) {
      return Optional.empty();
    }
    Place place = PLACES.get(field.group(1));
    Facet facet = NAMES.get(field.group(1));
    if (place == null && facet == null) {
      return Optional.empty();
    }
    at = field.end();
    return Optional.of(
        facet == null
            ? text -> new Text(text.words(), text.spelling(), Optional.of(place))
            : text -> new Name(facet, text.words()));
  }

  private Optional<Expression> takeCode() {
    Matcher code = CODE.matcher(query).region(at, query.length());
    if (!code.lookingAt()) {
      return Optional.empty();
    }
    at = code.end();
    return Optional.of(new Code(code.group(1), code.group(2)));
  }

  /** A sign right before what it excludes; one inside a word, as in covid-19, is part of it. */
  private boolean takeSignOfExclusion() {
    boolean sign =
        "-!".indexOf(query.charAt(at)) >= 0
            && at + 1 < query.length()
            && query.charAt(at + 1) != ' ';
    at += sign ? 1 : 0;
    return sign;
  }

  private boolean isAtEither() {
    return isAtWord("OR") || query.charAt(at) == '|';
  }

  private boolean takeEither() {
    return take("|") || takeWord("OR");
  }

  private boolean takeWord(String word) {
    if (!isAtEnd() && isAtWord(word)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private boolean isAtWord(String word) {
    int end = at + word.length();
    return query.startsWith(word, at)
        && (end == query.length() || " ()|".indexOf(query.charAt(end)) >= 0);
  }

  private boolean take(String sign) {
    skipSpace();
    boolean there = query.startsWith(sign, at);
    at += there ? 1 : 0;
    return there;
  }

  /** At the end of the query, or of what stands in parentheses. */
  private boolean isAtEnd() {
    skipSpace();
    return at == query.length() || query.charAt(at) == ')';
  }

  private void skipSpace() {
    while (at < query.length() && query.charAt(at) == ' ') {
      at++;
    }
  }

  /** Names the last character that was read, from 1 on. */
  private IllegalArgumentException fault(String reason) {
    return new IllegalArgumentException(reason + ", at character " + at);
  }
}
