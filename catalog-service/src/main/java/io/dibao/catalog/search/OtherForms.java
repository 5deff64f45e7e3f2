package io.dibao.catalog.search;

import io.dibao.catalog.search.Expression.All;
import io.dibao.catalog.search.Expression.Any;
import io.dibao.catalog.search.Expression.Name;
import io.dibao.catalog.search.Expression.Named;
import io.dibao.catalog.search.Expression.Not;
import io.dibao.catalog.store.Choice;
import io.dibao.catalog.store.NameForms;
import io.dibao.catalog.store.ReferenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has a question for an agency or a document in one form find the articles that print another: asks
 * for what the form stands for as well.
 */
@ApplicationScoped
class OtherForms {

  private static final Map<Facet, ReferenceKind> KINDS =
      Map.of(Facet.AGENCY, ReferenceKind.AGENCY, Facet.DOCUMENT, ReferenceKind.DOCUMENT);

  private final NameForms forms;

  OtherForms(NameForms forms) {
    this.forms = forms;
  }

  ArticleQuery allowed(ArticleQuery query) {
    return new ArticleQuery(
        allowed(query.words()),
        allowed(query.titleWords()),
        allowed(query.filters()),
        query.order(),
        query.facets(),
        query.limit(),
        query.position(),
        query.onePerText());
  }

  private Filters allowed(Filters filters) {
    Map<Facet, Choice> choices = new HashMap<>(filters.choices());
    KINDS.forEach(
        (facet, kind) ->
            choices.computeIfPresent(
                facet, (same, choice) -> forms.widened(kind, bare(facet, choice))));
    return new Filters(choices, filters.published(), filters.mentions());
  }

  private static Choice bare(Facet facet, Choice choice) {
    return new Choice(
        choice.oneOf().stream().map(facet::bare).toList(),
        choice.noneOf().stream().map(facet::bare).toList());
  }

  private Words allowed(Words words) {
    return new Words(words.expression().map(this::allowed), words.typed());
  }

  /** As deep as {@link WordsReader} lets it be. */
  private Expression allowed(Expression expression) {
    if (expression instanceof All all) {
      return new All(all.parts().stream().map(this::allowed).toList());
    } else if (expression instanceof Any any) {
      return new Any(any.parts().stream().map(this::allowed).toList());
    } else if (expression instanceof Not not) {
      return new Not(allowed(not.part()));
    } else if (expression instanceof Name name && KINDS.containsKey(name.facet())) {
      return forms
          .bearer(KINDS.get(name.facet()), name.facet().bare(name.words()))
          .<Expression>map(bearer -> new Any(List.of(name, new Named(name.facet(), bearer))))
          .orElse(name);
    }
    return expression;
  }
}
