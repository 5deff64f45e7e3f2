package io.dibao.catalog.store;

import io.dibao.catalog.event.ArticleEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows that articles come to, table by table, in an order in which they can be inserted. */
final class ArticleRows {
  private final List<ArticleRow> articles = new ArrayList<>();
  private final List<PrintRow> prints = new ArrayList<>();
  private final List<SectionRow> sections = new ArrayList<>();
  private final List<DateMentionRow> dates = new ArrayList<>();
  private final List<CitationRow> citations = new ArrayList<>();
  private final List<CitationMentionRow> citationMentions = new ArrayList<>();
  private final List<RelationRow> relations = new ArrayList<>();
  private final List<AgencyRow> agencies = new ArrayList<>();
  private final List<AgencyMentionRow> agencyMentions = new ArrayList<>();
  private final List<NameFormRow> nameForms = new ArrayList<>();
  private final List<ClassificationRow> classifications = new ArrayList<>();
  private final List<EvidenceRow> evidence = new ArrayList<>();

  /** One list a table; a table follows those that it refers to. */
  List<List<?>> tables() {
    return List.of(
        articles,
        sections,
        dates,
        citations,
        citationMentions,
        relations,
        agencies,
        agencyMentions,
        nameForms,
        classifications,
        evidence);
  }

  /** The prints of those articles that have one; they are stored when the articles are. */
  List<PrintRow> prints() {
    return prints;
  }

  void add(Changes.Published published, Instant storedAt) {
    ArticleEvent article = published.article();
    articles.add(row(published, storedAt));
    Print.of(article).map(print -> row(article, print)).ifPresent(prints::add);
    addSections(article);
    addDates(article);
    addCitations(article);
    addRelations(article);
    addAgencies(article);
    addNameForms(article);
    addClassifications(article);
  }

  private static ArticleRow row(Changes.Published published, Instant storedAt) {
    ArticleEvent article = published.article();
    ArticleRow row = new ArticleRow();
    row.id = article.id();
    row.revision = article.revision();
    row.title = article.title();
    row.author = article.author().orElse(null);
    row.editor = article.editor().orElse(null);
    row.language = article.language().orElse(null);
    row.publishedAt = article.publishedAt().orElse(null);
    row.ingestedAt = article.ingestedAt().orElse(null);
    row.publisher = article.source().publisher().orElse(null);
    row.feed = article.source().feed().orElse(null);
    row.url = article.source().url().orElse(null);
    row.categories = array(article.source().categories());
    row.codes =
        article.classifications().stream()
            .flatMap(ArticleEvent.Classification::filteredBy)
            .distinct()
            .toArray(String[]::new);
    row.agencyIds = ids(article.agencies().stream().map(ArticleEvent.Agency::name));
    row.documentIds = ids(article.documents().stream().map(ArticleEvent.Document::title));
    row.text = article.text();
    row.event = published.json();
    row.eventTopic = published.origin().topic();
    row.eventPartition = published.origin().partition();
    row.eventOffset = published.origin().offset();
    row.storedAt = storedAt;
    return row;
  }

  private static PrintRow row(ArticleEvent article, Print print) {
    PrintRow row = new PrintRow();
    row.articleId = article.id();
    row.signature = print.signature();
    row.figures = print.figures();
    row.placedAt =
        article
            .publishedAt()
            .map(instant -> instant.truncatedTo(ChronoUnit.MICROS))
            .orElse(PrintRow.UNDATED);
    return row;
  }

  /** Depth first, without recursion: the depth is the event's to choose. */
  private void addSections(ArticleEvent article) {
    record Placed(ArticleEvent.Section section, String parentPath) {}

    Deque<Placed> open = new ArrayDeque<>();
    article.sections().forEach(each -> open.add(new Placed(each, null)));
    for (int ordinal = 0; !open.isEmpty(); ordinal++) {
      Placed placed = open.pop();
      ArticleEvent.Section section = placed.section();
      SectionRow row = part(new SectionRow(), article, ordinal);
      row.path = section.path();
      row.parentPath = placed.parentPath();
      row.number = section.number().orElse(null);
      row.style = section.style().orElse(null);
      row.level = section.level();
      row.heading = section.heading().orElse(null);
      row.rangeStart = section.range().start();
      row.rangeEnd = section.range().end();
      sections.add(row);
      List<ArticleEvent.Section> inner = section.sections();
      for (int i = inner.size() - 1; i >= 0; i--) {
        open.push(new Placed(inner.get(i), section.path()));
      }
    }
  }

  private void addDates(ArticleEvent article) {
    for (int i = 0; i < article.dates().size(); i++) {
      ArticleEvent.DateMention date = article.dates().get(i);
      DateMentionRow row = part(new DateMentionRow(), article, i);
      row.text = date.text();
      row.rangeStart = date.range().start();
      row.rangeEnd = date.range().end();
      row.section = date.section().orElse(null);
      row.startsAt = date.from().map(Bound::instant).orElse(null);
      row.endsAt = date.to().map(Bound::instant).orElse(null);
      place(row, date.role().equals("deadline"));
      row.precision = date.precision();
      row.role = date.role();
      dates.add(row);
    }
  }

  /** A deadline stands at its end, all else at its start, or where it is not open. */
  private static void place(DateMentionRow row, boolean atEnd) {
    Instant lastMoment = row.endsAt == null ? null : row.endsAt.minus(1, ChronoUnit.MICROS);
    boolean ends = row.startsAt == null || (atEnd && lastMoment != null);
    row.placedFrom = ends ? lastMoment : row.startsAt;
    row.placedTo =
        ends || row.endsAt != null ? row.endsAt : row.startsAt.plus(1, ChronoUnit.MICROS);
  }

  private void addCitations(ArticleEvent article) {
    Set<String> cited = new HashSet<>();
    for (int i = 0; i < article.documents().size(); i++) {
      ArticleEvent.Document document = article.documents().get(i);
      CitationRow row = part(new CitationRow(), article, i);
      row.title = document.title();
      row.publishedAt = article.publishedAt().orElse(null);
      row.repeated = !cited.add(document.title());
      row.kind = document.kind().orElse(null);
      row.number = document.number().orElse(null);
      row.aliases = array(document.aliases());
      row.issuers = array(document.issuers());
      row.mentionCount = document.mentions().size();
      citations.add(row);
      addMentions(article, i, document.mentions(), CitationMentionRow::new, citationMentions);
    }
  }

  /** Each relation once: the first of those that say the same. */
  private void addRelations(ArticleEvent article) {
    record Said(String type, Optional<String> from, String to) {}

    Set<Said> said = new HashSet<>();
    for (int i = 0; i < article.relations().size(); i++) {
      ArticleEvent.Relation relation = article.relations().get(i);
      if (said.add(new Said(relation.type(), relation.from(), relation.to()))) {
        RelationRow row = part(new RelationRow(), article, i);
        row.type = relation.type();
        row.fromTitle = relation.from().orElse(null);
        row.toTitle = relation.to();
        row.text = relation.evidence().map(ArticleEvent.Mention::text).orElse(null);
        row.rangeStart = relation.evidence().map(each -> each.range().start()).orElse(null);
        row.rangeEnd = relation.evidence().map(each -> each.range().end()).orElse(null);
        row.section = relation.evidence().flatMap(ArticleEvent.Mention::section).orElse(null);
        relations.add(row);
      }
    }
  }

  private void addAgencies(ArticleEvent article) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < article.agencies().size(); i++) {
      ArticleEvent.Agency agency = article.agencies().get(i);
      AgencyRow row = part(new AgencyRow(), article, i);
      row.name = agency.name();
      row.publishedAt = article.publishedAt().orElse(null);
      row.repeated = !named.add(agency.name());
      row.forms = array(agency.forms());
      row.role = agency.role();
      agencies.add(row);
      addMentions(article, i, agency.mentions(), AgencyMentionRow::new, agencyMentions);
    }
  }

  private void addNameForms(ArticleEvent article) {
    record Borne(ReferenceKind kind, String form, String name) {}

    Set<Borne> borne = new LinkedHashSet<>();
    for (ArticleEvent.Agency each : article.agencies()) {
      Stream.concat(Stream.of(each.name()), each.forms().stream())
          .forEach(form -> borne.add(new Borne(ReferenceKind.AGENCY, form, each.name())));
    }
    for (ArticleEvent.Document each : article.documents()) {
      Stream.concat(Stream.of(each.title()), each.aliases().stream())
          .forEach(form -> borne.add(new Borne(ReferenceKind.DOCUMENT, form, each.title())));
    }
    int ordinal = 0;
    for (Borne each : borne) {
      if (each.form().length() <= NameFormRow.LONGEST
          && each.name().length() <= NameFormRow.LONGEST) {
        NameFormRow row = part(new NameFormRow(), article, ordinal++);
        row.kind = each.kind().label;
        row.form = each.form();
        row.name = each.name();
        nameForms.add(row);
      }
    }
  }

  private void addClassifications(ArticleEvent article) {
    for (int i = 0; i < article.classifications().size(); i++) {
      ArticleEvent.Classification classification = article.classifications().get(i);
      ClassificationRow row = part(new ClassificationRow(), article, i);
      row.scheme = classification.scheme();
      row.code = classification.code();
      row.label = classification.label();
      row.path = path(classification, ArticleEvent.Parent::code, classification.code());
      row.pathLabels = path(classification, ArticleEvent.Parent::label, classification.label());
      row.role = classification.role().orElse(null);
      row.score = classification.score();
      classifications.add(row);
      addMentions(article, i, classification.evidence(), EvidenceRow::new, evidence);
    }
  }

  private static String[] path(
      ArticleEvent.Classification classification,
      Function<ArticleEvent.Parent, String> of,
      String own) {
    return Stream.concat(classification.parents().stream().map(of), Stream.of(own))
        .toArray(String[]::new);
  }

  private static <R extends MentionRow> void addMentions(
      ArticleEvent article,
      int owner,
      List<ArticleEvent.Mention> mentions,
      Supplier<R> newRow,
      List<R> rows) {
    for (int i = 0; i < mentions.size(); i++) {
      ArticleEvent.Mention mention = mentions.get(i);
      R row = part(newRow.get(), article, i);
      row.owner = owner;
      row.text = mention.text();
      row.rangeStart = mention.range().start();
      row.rangeEnd = mention.range().end();
      row.section = mention.section().orElse(null);
      rows.add(row);
    }
  }

  private static <R extends PartRow> R part(R row, ArticleEvent article, int ordinal) {
    row.articleId = article.id();
    row.ordinal = ordinal;
    return row;
  }

  private static UUID[] ids(Stream<String> names) {
    return names.distinct().map(ReferenceKind::idOf).toArray(UUID[]::new);
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }
}
