package io.dibao.catalog.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * What the forms of names stand for that articles print. A form that all articles use for one
 * agency or document stands for it; one that several bear, as 省政府 and 《意见》, stands for none.
 */
@ApplicationScoped
public class NameForms {

  /** The only name that bears the form {@code {}} of the kind, else null. */
  static final String ONLY_BEARER =
      """
      (select case when min(f.name) = max(f.name) then min(f.name) end
        from NameFormRow f where f.kind = '%s' and f.form = {})""";

  private final StatelessSession session;

  NameForms(StatelessSession session) {
    this.session = session;
  }

  /** The canonical name or title that the form stands for; for a name itself, the name. */
  public Optional<String> bearer(ReferenceKind kind, String form) {
    String hql =
        "select case when min(f.name) = max(f.name) then min(f.name) end"
            + " from NameFormRow f where f.kind = :kind and f.form = :form";
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Optional.ofNullable(
                    session
                        .createSelectionQuery(hql, String.class)
                        .setParameter("kind", kind.label)
                        .setParameter("form", form)
                        .getSingleResult()));
  }

  /** The choice with what each of its forms stands for beside it. */
  public Choice widened(ReferenceKind kind, Choice choice) {
    return new Choice(widened(kind, choice.oneOf()), widened(kind, choice.noneOf()));
  }

  private List<String> widened(ReferenceKind kind, List<String> forms) {
    return forms.stream()
        .flatMap(form -> Stream.concat(Stream.of(form), bearer(kind, form).stream()))
        .distinct()
        .toList();
  }
}
