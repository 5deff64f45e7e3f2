package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.FewPhrases;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves the titles of one article to documents. A short title means the document that the
 * article abbreviated so; 《意见》 without an abbreviation means the nearest 意见 before it, or the one
 * that the headline names.
 */
final class DocumentTitles {

  /**
   * Titles without brackets are looked for from this length on; shorter ones are everyday words.
   */
  private static final int MIN_BARE = 6;

  private static final String STATE = "中华人民共和国";

  /** Unquoted, an alias is a mention from this length on: 资管新规. */
  private static final int MIN_BARE_ALIAS = 4;

  private static final String ABOUT = "关于";

  /** “十四五”规划 is short for “十四五”规划纲要. */
  private static final String OUTLINE = "纲要";

  private static final String PLAN_OUTLINE = "规划" + OUTLINE;

  private static final List<String> QUOTES = List.of("“%s”", "‘%s’", "「%s」", "\"%s\"");

  /** The mentions of one document. */
  static final class Draft {
    final String title;
    final Set<String> aliases = new LinkedHashSet<>();
    final List<Range> mentions = new ArrayList<>();

    Draft(String title) {
      this.title = title;
    }
  }

  private final ReferenceWords words;
  private final Map<String, String> fullByAlias = new HashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, String> lastByKind = new HashMap<>();
  private final List<String> headline;

  private DocumentTitles(ReferenceWords words, List<String> headline) {
    this.words = words;
    this.headline = headline;
  }

  /**
   * Resolves all titles.
   *
   * @param headline the titles in 《》 in the article's own title
   */
  static List<Draft> resolve(
      String text,
      List<Title> titles,
      List<Abbreviation> abbreviations,
      List<String> headline,
      ReferenceWords words) {
    DocumentTitles resolution = new DocumentTitles(words, headline);
    abbreviations.forEach(a -> resolution.fullByAlias.putIfAbsent(a.alias(), a.full().words()));
    abbreviations.forEach(a -> resolution.draft(a.full().words()));
    titles.stream()
        .map(Title::words)
        .filter(full -> full.startsWith(STATE))
        .forEach(full -> resolution.fullByAlias.putIfAbsent(full.substring(STATE.length()), full));
    resolution.bindWithoutIssuer(text, titles);
    titles.forEach(resolution::add);
    resolution.addBare(text, titles, abbreviations);
    new ShortForms(words).addTo(resolution.drafts.values(), text);
    return resolution.drafts.values().stream()
        .filter(draft -> !draft.mentions.isEmpty())
        .peek(draft -> draft.mentions.sort(Comparator.naturalOrder()))
        .sorted(Comparator.comparing((Draft draft) -> draft.mentions.get(0)))
        .toList();
  }

  /** 发布关于…的意见 and 《国务院关于…的意见》 are one document. */
  private void bindWithoutIssuer(String text, List<Title> titles) {
    Map<String, String> byBeginning = new HashMap<>();
    titles.stream()
        .filter(title -> text.charAt(title.range().start()) == '《')
        .map(Title::words)
        .filter(full -> full.indexOf(ABOUT) > 0)
        .forEach(
            full ->
                byBeginning.putIfAbsent(withoutSpaces(full.substring(full.indexOf(ABOUT))), full));
    titles.stream()
        .map(Title::words)
        .filter(title -> title.startsWith(ABOUT) && byBeginning.containsKey(withoutSpaces(title)))
        .forEach(title -> fullByAlias.putIfAbsent(title, byBeginning.get(withoutSpaces(title))));
  }

  private static String withoutSpaces(String title) {
    return title.replace(" ", "");
  }

  private void add(Title title) {
    String full = fullByAlias.get(title.words());
    if (full == null && words.draftForms().contains(title.words())) {
      full = lastDraft(title.words()).orElse(null);
    }
    if (full == null && isShort(title.words())) {
      full = nearest(title.words()).orElse(null);
    }
    Draft draft = draft(full == null ? title.words() : full);
    draft.mentions.add(title.range());
    if (full != null) {
      draft.aliases.add(title.words());
    }
    if (!isShort(draft.title)) {
      words.kindOf(draft.title).ifPresent(kind -> lastByKind.put(kind, draft.title));
    }
  }

  private Optional<String> lastDraft(String form) {
    return drafts.keySet().stream()
        .filter(title -> title.contains(form) && !title.equals(form))
        .reduce((earlier, later) -> later);
  }

  private Draft draft(String title) {
    return drafts.computeIfAbsent(title, Draft::new);
  }

  /** A document that is known by name; one without mentions is dropped in the end. */
  private Draft known(String title) {
    return draft(Optional.ofNullable(fullByAlias.get(title)).orElse(title));
  }

  private boolean isShort(String title) {
    return words.isKindOnly(title);
  }

  /** The document of the same kind that was named last, else the headline's. */
  private Optional<String> nearest(String shortTitle) {
    Optional<String> kind = words.kindOf(shortTitle);
    return kind.map(lastByKind::get)
        .or(
            () ->
                headline.stream()
                    .filter(title -> !isShort(title) && words.kindOf(title).equals(kind))
                    .findFirst());
  }

  /** （下称“办法”）: from there on also in quotation marks. */
  private void addQuoted(Abbreviation abbreviation, Map<String, Draft> byTitle) {
    String alias = abbreviation.alias();
    Draft draft = draft(abbreviation.full().words());
    QUOTES.forEach(quotes -> byTitle.putIfAbsent(quotes.formatted(alias), draft));
    boolean latin = alias.chars().allMatch(c -> c < 128);
    if ((latin || alias.length() >= MIN_BARE_ALIAS) && !isShort(alias)) {
      byTitle.putIfAbsent(alias, draft);
    }
  }

  private void addBare(String text, List<Title> titles, List<Abbreviation> abbreviations) {
    Map<String, Draft> byTitle = new HashMap<>();
    drafts.values().stream()
        .filter(draft -> draft.title.length() >= MIN_BARE && words.kindOf(draft.title).isPresent())
        .forEach(draft -> byTitle.put(draft.title, draft));
    abbreviations.forEach(abbreviation -> addQuoted(abbreviation, byTitle));
    words.unbracketed().forEach(title -> byTitle.computeIfAbsent(title, this::known));
    words
        .known()
        .forEach(
            (title, forms) ->
                forms.forEach(form -> byTitle.computeIfAbsent(form, each -> known(title))));
    words.unbracketed().stream()
        .filter(
            title -> title.startsWith("“") && title.endsWith(PLAN_OUTLINE) && text.contains(title))
        .forEach(
            title ->
                byTitle.putIfAbsent(
                    title.substring(0, title.length() - OUTLINE.length()), byTitle.get(title)));
    Set<String> local = localReports(text);
    int next = 0;
    for (PhraseMatcher.Hit<Draft> hit : new FewPhrases<>(byTitle).findLongest(text)) {
      while (next < titles.size() && titles.get(next).range().end() <= hit.range().start()) {
        next++;
      }
      boolean free = next == titles.size() || !titles.get(next).range().overlaps(hit.range());
      if (free
          && !local.contains(hit.value().title)
          && !isLine(text, hit.range())
          && !runsOn(text, hit.range())) {
        hit.value().mentions.add(hit.range());
        alias(text, hit.range(), abbreviations)
            .or(() -> knownForm(hit.value().title, hit.range().of(text)))
            .ifPresent(hit.value().aliases::add);
      }
    }
  }

  private Optional<String> knownForm(String title, String printed) {
    return Optional.of(printed).filter(words.known().getOrDefault(title, List.of())::contains);
  }

  /** The titles that local governments use too, where the first to be named is one's. */
  private Set<String> localReports(String text) {
    Sentences sentences = new Sentences(text);
    return words.localAlso().stream()
        .filter(
            title -> {
              int at = text.indexOf(title);
              if (at < 0) {
                return false;
              }
              String before = text.substring(sentences.start(at), at);
              return words.localBefore().stream().anyMatch(before::endsWith)
                  || words.localOfficials().stream().anyMatch(before::contains);
            })
        .collect(Collectors.toSet());
  }

  /** 公司法 of 理财公司法治观念 is no law. */
  private boolean runsOn(String text, Range range) {
    return text.charAt(range.end() - 1) == '法'
        && words.notALawBefore().stream().anyMatch(word -> text.startsWith(word, range.end()));
  }

  /** A line that is a title heads the document itself. */
  private static boolean isLine(String text, Range range) {
    return range.start() > 0
        && text.charAt(range.start() - 1) == '\n'
        && (range.end() == text.length() || text.charAt(range.end()) == '\n');
  }

  private static Optional<String> alias(
      String text, Range range, List<Abbreviation> abbreviations) {
    String printed = range.of(text);
    return abbreviations.stream()
        .map(Abbreviation::alias)
        .filter(
            alias ->
                printed.equals(alias)
                    || (printed.length() == alias.length() + 2 && printed.startsWith(alias, 1)))
        .findFirst();
  }
}
