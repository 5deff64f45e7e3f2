package io.dibao.catalog.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.search.Expression.Spelling;
import io.dibao.catalog.search.Expression.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Looks for what may have been meant where words find next to nothing: a Latin word that is spelt
 * nearly the same in an article, a name or a title that is nearly the same, words of an article
 * that sound the same, or the words that a run of characters is made of.
 */
@ApplicationScoped
class Corrections {

  /** An answer with more hits needs no other question. */
  private static final int FEW = 2;

  private static final int MOST_CORRECTED = 4;
  private static final int MOST_ALIKE = 5;
  private static final int LONGEST_NAME = 60;

  private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{4,40}");
  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\p{IsLatin}0-9]+");

  private final KnownNames names;
  private final LatinTerms terms = new LatinTerms();
  private final TitleGuess titles;
  private final SoundAlikes alikes;

  Corrections(KnownNames names) {
    this.names = names;
    this.titles = new TitleGuess(names.folding());
    this.alikes = new SoundAlikes(names.folding());
  }

  /**
   * A question that finds more, if there is one.
   *
   * @param total how many articles the question found
   */
  Optional<Correction> of(SearchSession session, ArticleQuery query, long total) {
    if (total > FEW || query.words().isEmpty() || !query.position().equals(Position.START)) {
      return Optional.empty();
    }
    String corrected = query.words().typed();
    for (Text text : query.words().found().stream().limit(MOST_CORRECTED).toList()) {
      Optional<String> better = better(session, text);
      if (better.isPresent()) {
        corrected = replaced(corrected, text.words(), better.get());
      }
    }
    return corrected.equals(query.words().typed())
        ? Optional.empty()
        : found(session, query, corrected).filter(each -> each.total() > total);
  }

  private Optional<Correction> found(SearchSession session, ArticleQuery query, String q) {
    Words words;
    try {
      words = Words.parse(q);
    } catch (IllegalArgumentException e) {
      // With the better words it is too long.
      return Optional.empty();
    }
    ArticleQuery corrected =
        new ArticleQuery(
            words,
            query.titleWords(),
            query.filters(),
            query.order(),
            List.of(),
            query.limit(),
            Position.START,
            query.onePerText());
    var predicates = predicates(session);
    long total =
        session
            .search(IndexedArticle.class)
            .where(predicates.found(corrected))
            .fetchTotalHitCount();
    return Optional.of(new Correction(q, total));
  }

  private Optional<String> better(SearchSession session, Text text) {
    if (text.spelling() == Spelling.BEGINNING || isFrequent(session, text)) {
      return Optional.empty();
    }
    String words = text.words();
    if (LATIN_WORD.matcher(words).matches()) {
      return terms.closest(session, words.toLowerCase(Locale.ROOT));
    }
    if (words.length() > LONGEST_NAME || words.codePoints().noneMatch(Character::isIdeographic)) {
      return Optional.empty();
    }
    String folded = names.folding().folded(words);
    int edits = edits(folded.length());
    return Stream.<Supplier<Optional<String>>>of(
            () -> names.current().closest(folded, edits).map(KnownName::text),
            () -> titles.closest(session, words, folded, edits),
            () -> alike(session, text, folded),
            () -> apart(words))
        .flatMap(each -> each.get().stream())
        .findFirst();
  }

  private boolean isFrequent(SearchSession session, Text text) {
    return hits(session, text) > FEW;
  }

  private static long hits(SearchSession session, Text text) {
    return session
        .search(IndexedArticle.class)
        .where(
            new WordPredicates(
                    session.scope(IndexedArticle.class).predicate(), List.of(Place.values()))
                .matching(text))
        .fetchTotalHitCount();
  }

  private Optional<String> alike(SearchSession session, Text text, String folded) {
    return alikes.of(session, folded).stream()
        .limit(MOST_ALIKE)
        .filter(each -> hits(session, new Text(each, text.spelling(), text.place())) > 0)
        .findFirst();
  }

  /** In two characters every mistake leaves another word; a long title may hold three. */
  private static int edits(int length) {
    return length < 3 ? 0 : length < 8 ? 1 : length < 16 ? 2 : 3;
  }

  /**
   * 制造业转移 is nowhere, but 制造业 and 转移 may be. The dictionary has 制造 and not 制造业: a character that it
   * leaves alone goes with the word before it, or at the start with the one behind it.
   */
  private static Optional<String> apart(String words) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    breaks.setText(words);
    List<String> parts = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String part = words.substring(start, end);
      String before = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
      if (before.length() == 1 || (!before.isEmpty() && part.length() == 1)) {
        parts.set(parts.size() - 1, before + part);
      } else {
        parts.add(part);
      }
      start = end;
    }
    return parts.size() > 1 ? Optional.of(String.join(" ", parts)) : Optional.empty();
  }

  private static String replaced(String typed, String words, String better) {
    int at = typed.indexOf(words);
    if (at < 0) {
      return typed;
    }
    boolean quoted = at > 0 && "\"“„「『".indexOf(typed.charAt(at - 1)) >= 0;
    boolean plain = quoted || better.indexOf(' ') >= 0 || PLAIN.matcher(better).matches();
    return typed.substring(0, at)
        + (plain ? better : '"' + better + '"')
        + typed.substring(at + words.length());
  }

  private static Predicates predicates(SearchSession session) {
    return new Predicates(session.scope(IndexedArticle.class).predicate(), List.of(Place.values()));
  }
}
