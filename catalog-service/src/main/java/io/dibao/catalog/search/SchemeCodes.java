package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * The codes of a scheme, counted over all articles. The index has each article's codes once, with
 * those above them; the database would have to sort millions of them to count each article once.
 */
@ApplicationScoped
public class SchemeCodes {

  private final ArticleIndex index;

  SchemeCodes(ArticleIndex index) {
    this.index = index;
  }

  /**
   * The codes that any article has, with those above them.
   *
   * @param most how many at all levels: the most frequent
   * @return those at the top, the most frequent first; none of a scheme that no article knows
   * @throws IndexUnavailable if the index is being rebuilt or cannot be read
   */
  public List<FacetValue> tree(String scheme, int most) {
    return Facet.isName(scheme)
        ? index.read(session -> tree(session, new Facet(scheme), most))
        : List.of();
  }

  private static List<FacetValue> tree(SearchSession session, Facet scheme, int most) {
    List<FacetEntry> entries =
        FacetCounts.all(session, scheme.countedField(), FacetCounts.MOST_CODES).entrySet().stream()
            .filter(each -> FacetEntry.isOf(scheme, each.getKey()))
            .map(each -> FacetEntry.of(scheme, each.getKey(), each.getValue()))
            .toList();
    return FacetTree.of(scheme, entries, most);
  }
}
