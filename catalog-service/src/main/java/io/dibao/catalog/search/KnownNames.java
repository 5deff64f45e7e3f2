package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jboss.logging.Logger;

/**
 * The names that the articles of the index have in common, kept in memory while people type. After
 * a change they are gathered anew when somebody asks: at once where that is quick, else in the
 * background, and then not again before a pause of five times as long, at most five seconds.
 */
@ApplicationScoped
class KnownNames {

  private static final Logger LOG = Logger.getLogger(KnownNames.class);

  private static final long QUICK = Duration.ofMillis(30).toNanos();
  private static final int PAUSE = 5;
  private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toNanos();

  private static final List<Facet> FACETS =
      List.of(Facet.CATEGORY, Facet.PUBLISHER, Facet.DOCUMENT);

  private final ArticleIndex index;
  private final ManagedExecutor background;
  private final Folding folding = new Folding();
  private final AtomicBoolean gathering = new AtomicBoolean();

  private volatile Gathered last = new Gathered(Vocabulary.EMPTY, -1, 0, 0);

  /**
   * @param version of the index
   * @param end when it was gathered, as System.nanoTime has it
   * @param duration of the gathering in ns
   */
  private record Gathered(Vocabulary names, long version, long end, long duration) {}

  KnownNames(ArticleIndex index, ManagedExecutor background) {
    this.index = index;
    this.background = background;
  }

  /** The names as of now, or of a short time ago. */
  Vocabulary current() {
    Gathered now = last;
    boolean due =
        now.version != index.version()
            && (now.version < 0
                || System.nanoTime() - now.end > Math.min(PAUSE * now.duration, LONGEST_PAUSE));
    if (due && gathering.compareAndSet(false, true)) {
      if (now.duration < QUICK) {
        gather();
      } else {
        background.execute(this::gather);
      }
    }
    return last.names;
  }

  Folding folding() {
    return folding;
  }

  private void gather() {
    try {
      long start = System.nanoTime();
      long version = index.version();
      Vocabulary names = index.read(this::names);
      long end = System.nanoTime();
      last = new Gathered(names, version, end, end - start);
      LOG.debugf("%d names gathered in %d ms", names.size(), (end - start) / 1_000_000);
    } finally {
      gathering.set(false);
    }
  }

  private Vocabulary names(SearchSession session) {
    List<KnownName> names = new ArrayList<>();
    for (Facet facet : FACETS) {
      counts(session, facet.countedField())
          .forEach(
              (indexed, count) -> {
                FacetEntry entry = FacetEntry.of(facet, indexed, count);
                names.add(name(facet, entry.label(), entry.label(), entry.value(), count));
              });
    }
    counts(session, "classificationFacet")
        .forEach(
            (indexed, count) -> {
              Facet scheme = new Facet(indexed.substring(0, indexed.indexOf(':')));
              FacetEntry entry = FacetEntry.of(scheme, indexed, count);
              names.add(name(scheme, entry.label(), entry.label(), entry.value(), count));
            });
    addAgencies(counts(session, "agencyForm"), names);
    return new Vocabulary(names);
  }

  /** Each form under the full name, with how many articles name the agency in whatever form. */
  private void addAgencies(Map<String, Long> forms, List<KnownName> names) {
    Map<String, Long> agencies = new HashMap<>();
    forms.forEach(
        (indexed, count) -> agencies.merge(IndexedPassage.agencyOf(indexed), count, Math::max));
    forms.forEach(
        (indexed, count) -> {
          String agency = IndexedPassage.agencyOf(indexed);
          String form = IndexedPassage.formOf(indexed);
          names.add(name(Facet.AGENCY, form, agency, agency, agencies.get(agency)));
        });
  }

  private KnownName name(Facet facet, String text, String label, String value, long count) {
    String folded = folding.folded(text);
    return new KnownName(facet, text, label, value, folded, folding.initials(folded), count);
  }

  private static Map<String, Long> counts(SearchSession session, String field) {
    return FacetCounts.all(session, field, Vocabulary.MOST_NAMES);
  }
}
