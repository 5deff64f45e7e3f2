package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.search.Expression.Spelling;
import io.dibao.catalog.search.Expression.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Suggests names and titles while somebody types. */
@ApplicationScoped
public class Suggestions {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}0-9]+");

  private final ArticleIndex index;
  private final KnownNames names;
  private final ObjectMapper json;

  Suggestions(ArticleIndex index, KnownNames names, ObjectMapper json) {
    this.index = index;
    this.names = names;
    this.json = json;
  }

  /**
   * A name that articles have in common.
   *
   * @param facet what is named
   * @param text the name in the form that matches, such as 工信部
   * @param label the full name
   * @param value what to filter by
   * @param count how many articles have it
   */
  public record Name(Facet facet, String text, String label, String value, long count) {}

  /** An article's title. */
  public record Title(UUID article, String text) {}

  /** What may be meant, the likeliest of each sort first. */
  public record Suggested(List<Name> names, List<Title> titles) {}

  /**
   * What somebody may mean who has typed so far.
   *
   * @param most how many names, and how many titles
   * @throws IndexUnavailable if the index cannot be read now
   */
  public Suggested suggest(String typed, int most) {
    String folded = names.folding().folded(typed);
    if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Suggested(List.of(), List.of());
    }
    List<Name> matching =
        names.current().matching(folded, most).stream()
            .map(
                each ->
                    new Name(each.facet(), each.text(), each.label(), each.value(), each.count()))
            .toList();
    return new Suggested(matching, index.read(session -> titles(session, typed, most)));
  }

  private List<Title> titles(SearchSession session, String typed, int most) {
    List<Expression> words = new ArrayList<>();
    for (String word : SPACE.splitAsStream(typed.strip()).toList()) {
      Spelling spelling =
          LATIN_WORD.matcher(word).matches() ? Spelling.BEGINNING : Spelling.AS_WRITTEN;
      words.add(new Text(word, spelling, Optional.of(Place.TITLE)));
    }
    var predicates =
        new WordPredicates(session.scope(IndexedArticle.class).predicate(), List.of(Place.TITLE));
    return session
        .search(IndexedArticle.class)
        .select(f -> f.field("summary", String.class))
        .where(predicates.matching(new Expression.All(words)))
        .sort(f -> f.score().then().field("publishedAt").desc().missing().last())
        .fetchHits(most)
        .stream()
        .map(this::title)
        .toList();
  }

  private Title title(String summary) {
    try {
      ArticleSummary article = json.readValue(summary, ArticleSummary.class);
      return new Title(article.id(), article.title());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds a summary that cannot be read", e);
    }
  }
}
