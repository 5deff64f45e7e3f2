package io.dibao.ingest.reference;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.taxonomy.Taxonomies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the documents and the agencies that an article names, and which agencies issued which
 * document.
 */
@ApplicationScoped
public class ReferenceFinder {

  /**
   * Between a document and its number, or an issuing verb and the document: a bracket, a comma, 了.
   */
  private static final int MAX_GAP = 3;

  /** What a body's document is about, behind the body's name. */
  private static final int SHORTEST_SUBJECT = 6;

  private static final List<String> OFFICES = List.of("办公厅", "办公室");

  private final ReferenceWords words;
  private final AbbreviationFinder abbreviations;
  private final UnbracketedTitles unbracketed;
  private final AgencyNames agencies;
  private final IssuanceFinder issuances;
  private final SentenceIssuers actors;
  private final RelationFinder relations;

  public ReferenceFinder(Taxonomies taxonomies) {
    words = ReferenceWords.bundled();
    abbreviations = new AbbreviationFinder(words);
    unbracketed = new UnbracketedTitles(words);
    agencies = new AgencyNames(taxonomies, words);
    issuances = new IssuanceFinder(words);
    actors = new SentenceIssuers(words);
    relations = new RelationFinder(words);
  }

  /** What {@code article} refers to; mentions name their section in {@code outline}. */
  public References find(CleanArticle article, Outline outline) {
    String text = article.text();
    List<Title> titles = cited(text);
    List<DocumentTitles.Draft> drafts =
        DocumentTitles.resolve(
            text,
            titles,
            abbreviations.find(text, titles),
            titles(article.title()).stream().map(Title::words).toList(),
            words);
    List<AgencyMention> named = agencies.find(article.title(), text);
    List<Issuance> issued = new ArrayList<>(issuances.find(text, named));
    List<Issuance> signed = issuances.signatures(text, named);
    issued.replaceAll(issuance -> completed(issuance, signed));
    actors.find(text, named, drafts).stream()
        .filter(issuance -> issued.stream().noneMatch(issuance::says))
        .toList()
        .forEach(issued::add);
    List<String> cited = headline(article, drafts);
    List<AgencyMention> inHeadline = agencies.find(article.title());
    Optional<Issuance> byHeadline = issuances.ofHeadline(article.title(), inHeadline);
    return new References(
        documents(text, outline, drafts, issued, byHeadline, cited),
        agencies(
            article,
            outline,
            named,
            inHeadline,
            Stream.of(issued, signed, issuances.titles(text, named)).flatMap(List::stream).toList(),
            byHeadline),
        relations.find(article.title(), cited, text, outline, drafts),
        warnings(issued));
  }

  /** 商务部等6部门印发《…》: those who sign below, where they are as many. */
  private static Issuance completed(Issuance issuance, List<Issuance> signed) {
    return signed.stream()
        .filter(list -> issuance.stated() > issuance.issuers().size())
        .filter(list -> list.issuers().size() == issuance.stated())
        .filter(list -> list.names().containsAll(issuance.names()))
        .findFirst()
        .map(list -> issuance.by(list.issuers()))
        .orElse(issuance);
  }

  private static Reason reason(DocumentTitles.Draft draft, String printed) {
    boolean bracketed = printed.startsWith("《");
    String unquoted = printed.replaceAll("^[《“‘「\"]|[》”’」\"]$", "");
    if (!bracketed && !draft.aliases.contains(unquoted)) {
      return new Reason(
          "title without 《》", "reference/words.yaml: unbracketed, or in 《》 elsewhere");
    }
    return draft.aliases.contains(unquoted)
        ? new Reason("short for 《" + draft.title + "》", DocumentTitles.class.getSimpleName())
        : new Reason("title in 《》", TitleScanner.class.getSimpleName());
  }

  /** The full titles of the documents that the headline names. */
  private List<String> headline(CleanArticle article, List<DocumentTitles.Draft> drafts) {
    List<String> named = titles(article.title()).stream().map(Title::words).toList();
    return drafts.stream()
        .filter(
            draft ->
                named.contains(draft.title)
                    || named.stream().anyMatch(draft.aliases::contains)
                    || issuances.isIssued(article.title(), draft.title))
        .map(draft -> draft.title)
        .toList();
  }

  /** With those that stand without 《》 behind a verb of issuing, in reading order. */
  private List<Title> cited(String text) {
    List<Title> bracketed = titles(text);
    return Stream.of(bracketed, unbracketed.find(text), standards(text, bracketed))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Title::range))
        .toList();
  }

  /** Standards that are cited by their number alone. */
  private static List<Title> standards(String text, List<Title> bracketed) {
    return StandardNumbers.find(text).stream()
        .filter(
            number ->
                bracketed.stream()
                    .noneMatch(
                        title ->
                            title.range().overlaps(number)
                                || title.range().end() + 1 == number.start()
                                || number.end() == title.range().start()))
        .map(number -> new Title(number, number.of(text)))
        .toList();
  }

  private List<Title> titles(String text) {
    return TitleScanner.scan(text).stream()
        .filter(title -> !words.isNoDocument(title.words()))
        .filter(title -> !isOwn(text, title))
        .toList();
  }

  /** （原题为《…》）: the article itself, as it was printed elsewhere. */
  private boolean isOwn(String text, Title title) {
    int start = title.range().start();
    int end = start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    return words.ownTitle().stream().anyMatch(word -> text.startsWith(word, end - word.length()));
  }

  private List<Document> documents(
      String text,
      Outline outline,
      List<DocumentTitles.Draft> drafts,
      List<Issuance> issued,
      Optional<Issuance> byHeadline,
      List<String> cited) {
    CitationIndex citations = new CitationIndex(drafts);
    Map<DocumentTitles.Draft, Set<String>> issuers = issuers(text, citations, issued);
    Map<DocumentTitles.Draft, String> numbers = numbers(text, citations);
    List<Document> documents = new ArrayList<>();
    for (DocumentTitles.Draft draft : drafts) {
      Set<String> all = new LinkedHashSet<>();
      all.addAll(prefix(draft.title));
      all.addAll(issuers.getOrDefault(draft, Set.of()));
      if (all.isEmpty() && cited.contains(draft.title)) {
        byHeadline.ifPresent(
            issuance -> issuance.issuers().forEach(agency -> all.add(agency.name())));
      }
      // 银保监会办公厅 issued it, whom another sentence calls 银保监会.
      all.removeIf(name -> OFFICES.stream().anyMatch(office -> all.contains(name + office)));
      documents.add(
          new Document(
              draft.title,
              List.copyOf(draft.aliases),
              words.kindOf(draft.title),
              List.copyOf(all),
              Optional.ofNullable(numbers.get(draft)),
              draft.mentions.stream()
                  .map(
                      range ->
                          outline.mention(text, range, Optional.of(reason(draft, range.of(text)))))
                  .toList()));
    }
    return documents;
  }

  /** 国务院关于…的意见, 财政部 税务总局关于…的公告: a title may begin with those who issued it. */
  private List<String> prefix(String title) {
    List<String> issuers = new ArrayList<>();
    int end = 0;
    for (AgencyMention agency : agencies.find(title)) {
      if (agency.range().start() != end && !words.isSeparator(title, end, agency.range().start())) {
        break;
      }
      issuers.add(agency.name());
      end = agency.range().end();
    }
    // 中国人民银行法 is of the bank, not by it.
    boolean about = title.startsWith("关于", end);
    boolean regulation =
        words.kindOf(title).filter(words.regulations()::contains).isPresent()
            && !words.isLaw(title)
            && title.length() - end >= SHORTEST_SUBJECT;
    return about || regulation ? issuers : List.of();
  }

  private static Map<DocumentTitles.Draft, Set<String>> issuers(
      String text, CitationIndex citations, List<Issuance> issued) {
    Map<DocumentTitles.Draft, Set<String>> issuers = new LinkedHashMap<>();
    for (Issuance issuance : issued) {
      document(text, citations, issuance)
          .map(draft -> issuers.computeIfAbsent(draft, key -> new LinkedHashSet<>()))
          .ifPresent(names -> issuance.issuers().forEach(agency -> names.add(agency.name())));
    }
    return issuers;
  }

  /** The document behind the verb (印发《…》), or before the list (《意见》由…印发). */
  private static Optional<DocumentTitles.Draft> document(
      String text, CitationIndex citations, Issuance issuance) {
    int list = issuance.range().start();
    return citations
        .behind(issuance.range().end(), MAX_GAP)
        .or(
            () ->
                list > 0 && text.charAt(list - 1) == '由'
                    ? citations.before(list - 1, MAX_GAP)
                    : Optional.empty());
  }

  private static Map<DocumentTitles.Draft, String> numbers(String text, CitationIndex citations) {
    Map<DocumentTitles.Draft, String> numbers = new HashMap<>();
    for (Range standard : StandardNumbers.find(text)) {
      citations
          .behind(standard.start(), 0)
          .or(() -> citations.behind(standard.end(), 0))
          .or(
              () ->
                  standard.start() > 0 && "（(".indexOf(text.charAt(standard.start() - 1)) >= 0
                      ? citations.before(standard.start(), 1)
                      : Optional.empty())
          .ifPresent(draft -> numbers.putIfAbsent(draft, standard.of(text)));
    }
    for (DocumentNumbers.Found found : DocumentNumbers.find(text)) {
      citations
          .before(found.range().start(), 1)
          .or(() -> citations.behind(found.range().end(), 1))
          .ifPresent(draft -> numbers.putIfAbsent(draft, found.number()));
    }
    return numbers;
  }

  private static List<Agency> agencies(
      CleanArticle article,
      Outline outline,
      List<AgencyMention> named,
      List<AgencyMention> inHeadline,
      List<Issuance> issued,
      Optional<Issuance> byHeadline) {
    Map<String, Agency.Role> roles = new LinkedHashMap<>();
    for (Issuance issuance : Stream.concat(issued.stream(), byHeadline.stream()).toList()) {
      Agency.Role role = issuance.joint() ? Agency.Role.JOINT_ISSUER : Agency.Role.ISSUER;
      issuance
          .issuers()
          .forEach(agency -> roles.merge(agency.name(), role, ReferenceFinder::stronger));
    }
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (AgencyMention agency : named) {
      mentions
          .computeIfAbsent(agency.name(), name -> new ArrayList<>())
          .add(outline.mention(article.text(), agency.range(), Optional.of(agency.reason())));
    }
    return mentions.entrySet().stream()
        .map(
            entry ->
                new Agency(
                    entry.getKey(),
                    forms(entry.getKey(), entry.getValue(), article.title(), inHeadline),
                    roles.getOrDefault(entry.getKey(), Agency.Role.MENTIONED),
                    entry.getValue()))
        .toList();
  }

  /** As printed in the text, then as in the headline, which may be the only place of 工信部. */
  private static List<String> forms(
      String name, List<Mention> mentions, String headline, List<AgencyMention> inHeadline) {
    return Stream.concat(
            mentions.stream().map(Mention::text),
            inHeadline.stream()
                .filter(agency -> agency.name().equals(name))
                .map(agency -> agency.range().of(headline)))
        .distinct()
        .toList();
  }

  /** 生态环境部会同17个部门印发 tells more than 生态环境部印发 of the same document. */
  private static Agency.Role stronger(Agency.Role one, Agency.Role other) {
    return one == Agency.Role.JOINT_ISSUER ? one : other;
  }

  /**
   * A list of issuers that is shorter than the text says names one that the taxonomy does not know.
   */
  private static List<String> warnings(List<Issuance> issued) {
    return issued.stream()
        .filter(issuance -> issuance.stated() > 0)
        .filter(issuance -> issuance.issuers().size() > 1)
        .filter(issuance -> issuance.stated() != issuance.issuers().size())
        .map(
            issuance ->
                "The text says "
                    + issuance.stated()
                    + " issuers, of which "
                    + issuance.issuers().size()
                    + " are known by name.")
        .toList();
  }
}
