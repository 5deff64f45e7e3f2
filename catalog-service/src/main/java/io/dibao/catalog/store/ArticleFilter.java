package io.dibao.catalog.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles a relational answer is drawn from. All choices must be met. Names are compared as
 * they are stored.
 *
 * @param classifications by scheme, {@code code} or {@code code:role}
 * @param agencies canonical names or printed forms, which find what they stand for in whatever form
 *     an article prints it, see {@link NameForms}
 * @param documents titles or aliases, without 《》; likewise
 * @param categories paths from the widest on, with the narrower ones inside them: 金融/新浪财经
 * @param publishedFrom published at or after
 * @param publishedTo published before
 */
public record ArticleFilter(
    Map<String, Choice> classifications,
    Choice agencies,
    Choice documents,
    Choice categories,
    Choice publishers,
    Optional<Instant> publishedFrom,
    Optional<Instant> publishedTo) {

  /** Said in SQL, so that strings are compared with {@code text[]} and the index can tell. */
  private static final String CODES = "sql('? && cast(? as text[])', a.codes, {}) = sql('true')";

  private static final String AGENCY =
      """
      exists (select 1 from AgencyRow g
        where g.articleId = a.id
          and (g.name = {} or {} = sql('any(?)', g.forms) or g.name = %s))"""
          .formatted(NameForms.ONLY_BEARER.formatted(ReferenceKind.AGENCY.label));

  private static final String DOCUMENT =
      """
      exists (select 1 from CitationRow t
        where t.articleId = a.id
          and (t.title = {} or {} = sql('any(?)', t.aliases) or t.title = %s))"""
          .formatted(NameForms.ONLY_BEARER.formatted(ReferenceKind.DOCUMENT.label));

  private static final String CATEGORY =
      """
      locate({} || '/', array_to_string(a.categories, '/') || '/') = 1""";

  private static final String PUBLISHER = "(a.publisher is not null and a.publisher = {})";

  /** Lets every article through. */
  public static final ArticleFilter NONE =
      new ArticleFilter(
          Map.of(),
          Choice.FREE,
          Choice.FREE,
          Choice.FREE,
          Choice.FREE,
          Optional.empty(),
          Optional.empty());

  public ArticleFilter {
    classifications = Map.copyOf(classifications);
  }

  /** The same with what the forms of names stand for now, to {@link #matches match} changes by. */
  public ArticleFilter widened(NameForms forms) {
    return new ArticleFilter(
        classifications,
        forms.widened(ReferenceKind.AGENCY, agencies),
        forms.widened(ReferenceKind.DOCUMENT, documents),
        categories,
        publishers,
        publishedFrom,
        publishedTo);
  }

  /**
   * Whether it lets through the article that something happened to, by the forms that it was given.
   */
  public boolean matches(ArticleChange change) {
    String path = String.join("/", change.categories()) + "/";
    return classifications.entrySet().stream()
            .allMatch(
                scheme ->
                    scheme
                        .getValue()
                        .allows(
                            code ->
                                change.classifications().contains(scheme.getKey() + ":" + code)))
        && agencies.allows(change.agencies()::contains)
        && documents.allows(change.documents()::contains)
        && categories.allows(name -> path.startsWith(name + "/"))
        && publishers.allows(name -> change.publisher().filter(name::equals).isPresent())
        && publishedFrom.stream()
            .allMatch(from -> change.publishedAt().filter(at -> !at.isBefore(from)).isPresent())
        && publishedTo.stream()
            .allMatch(to -> change.publishedAt().filter(at -> at.isBefore(to)).isPresent());
  }

  /** Adds what this asks of an article, which the query calls {@code a}. */
  void addTo(Conditions conditions) {
    classifications.forEach(
        (scheme, codes) -> {
          if (!codes.oneOf().isEmpty()) {
            conditions.and(CODES, (Object) codes(scheme, codes.oneOf()));
          }
          if (!codes.noneOf().isEmpty()) {
            conditions.and("not " + CODES, (Object) codes(scheme, codes.noneOf()));
          }
        });
    choose(conditions, agencies, AGENCY);
    choose(conditions, documents, DOCUMENT);
    choose(conditions, categories, CATEGORY);
    choose(conditions, publishers, PUBLISHER);
    publishedFrom.ifPresent(from -> conditions.and("a.publishedAt >= {}", from));
    publishedTo.ifPresent(to -> conditions.and("a.publishedAt < {}", to));
  }

  private static String[] codes(String scheme, List<String> codes) {
    return codes.stream().map(code -> scheme + ":" + code).toArray(String[]::new);
  }

  private static void choose(Conditions conditions, Choice choice, String condition) {
    conditions.andOneOf(choice.oneOf(), condition);
    conditions.andNoneOf(choice.noneOf(), condition);
  }
}
