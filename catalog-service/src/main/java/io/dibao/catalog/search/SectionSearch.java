package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.search.Expression.Text;
import io.dibao.catalog.search.SectionResult.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Answers questions for sections from the index. */
@ApplicationScoped
public class SectionSearch {

  private final ArticleIndex index;
  private final OtherForms forms;
  private final ObjectMapper json;
  private final Highlights highlights = new Highlights(new ChineseAnalysis());

  SectionSearch(ArticleIndex index, OtherForms forms, ObjectMapper json) {
    this.index = index;
    this.forms = forms;
    this.json = json;
  }

  /**
   * Finds sections.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public SectionResult search(SectionQuery query) {
    SectionQuery asked = new SectionQuery(forms.allowed(query.section()), query.articleCodes());
    return index.read(session -> search(session, asked));
  }

  private SectionResult search(SearchSession session, SectionQuery query) {
    var scope = session.scope(IndexedSection.class);
    var projection = scope.projection();
    var found =
        projection
            .composite()
            .from(
                projection.id(String.class),
                projection.field("summary", String.class),
                projection.field("text", String.class))
            .as(this::found)
            .toProjection();
    Predicates predicates =
        new Predicates(
            scope.predicate(), List.of(Place.HEADINGS, Place.TEXT), query.articleCodes());
    var page =
        new Asking(
                session, IndexedSection.class, predicates, query.section(), (shown, all) -> shown)
            .page(found, last -> Position.After.of(last.section.publishedAt(), last.id));
    return new SectionResult(
        page.hits().stream().map(each -> hit(each, query.section())).toList(),
        page.total(),
        page.exact(),
        page.counts(),
        page.next());
  }

  private record Found(String id, SectionSummary section, String text) {}

  private Found found(String id, String summary, String text) {
    try {
      return new Found(id, json.readValue(summary, SectionSummary.class), text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds a summary that cannot be read", e);
    }
  }

  private Hit hit(Found found, ArticleQuery query) {
    List<Snippet> snippets = new ArrayList<>();
    List<Text> title =
        new ArrayList<>(
            query.words().found().stream()
                .filter(each -> each.place().filter(Place.TITLE::equals).isPresent())
                .toList());
    title.addAll(query.titleWords().found());
    snippets.addAll(highlights.whole("title", found.section.title(), title));
    found
        .section
        .heading()
        .map(each -> highlights.whole("headings", each, words(query, Place.HEADINGS)))
        .ifPresent(snippets::addAll);
    List<Snippet> text = highlights.sentences("text", found.text, words(query, Place.TEXT));
    (text.isEmpty() ? List.of(highlights.beginning(found.text)) : text)
        .forEach(each -> snippets.add(each.movedBy(found.section.offset())));
    return new Hit(found.section, snippets);
  }

  private static List<Text> words(ArticleQuery query, Place place) {
    return query.words().in(place).toList();
  }
}
