package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.search.Expression.Text;
import io.dibao.catalog.search.SectionResult.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.projection.SearchProjection;
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

  /**
   * The sections of a question in an order by date, behind {@code last}, or the first ones, so that
   * all of them can be gone through.
   *
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public List<Row> batch(SectionQuery query, Optional<Row> last, int most) {
    ArticleQuery section = query.section();
    ArticleQuery behind =
        forms.allowed(
            new ArticleQuery(
                section.words(),
                section.titleWords(),
                section.filters(),
                section.order(),
                List.of(),
                most,
                last.<Position>map(
                        row -> Position.After.of(row.hit().section().publishedAt(), row.id()))
                    .orElse(Position.START)));
    SectionQuery asked = new SectionQuery(behind, query.articleCodes());
    return index.read(
        session ->
            asking(session, asked).hits(projection(session)).stream()
                .map(each -> new Row(hit(each, behind), each.text, each.id))
                .toList());
  }

  /**
   * A section found.
   *
   * @param text its own, without the heading and without the sections inside it
   * @param id its place among those of the same date
   */
  public record Row(Hit hit, String text, String id) {}

  private SectionResult search(SearchSession session, SectionQuery query) {
    var page =
        asking(session, query)
            .page(
                projection(session),
                last -> Position.After.of(last.section.publishedAt(), last.id));
    return new SectionResult(
        page.hits().stream().map(each -> hit(each, query.section())).toList(),
        page.total(),
        page.exact(),
        page.counts(),
        page.next());
  }

  private static Asking asking(SearchSession session, SectionQuery query) {
    Predicates predicates =
        new Predicates(
            session.scope(IndexedSection.class).predicate(),
            List.of(Place.HEADINGS, Place.TEXT),
            query.articleCodes());
    return new Asking(
        session, IndexedSection.class, predicates, query.section(), (shown, all) -> shown);
  }

  private SearchProjection<Found> projection(SearchSession session) {
    var projection = session.scope(IndexedSection.class).projection();
    return projection
        .composite()
        .from(
            projection.id(String.class),
            projection.field("summary", String.class),
            projection.field("text", String.class))
        .as(this::found)
        .toProjection();
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
