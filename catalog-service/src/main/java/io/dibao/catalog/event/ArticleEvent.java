package io.dibao.catalog.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A published article, as far as the catalog needs it. Every range is a half-open range of UTF-16
 * code units of {@link #text}.
 *
 * @param revision the content hash; same content, same revision
 * @param publishedAt when the article was published, where the post said so
 * @param signature a MinHash of the text, by which reprints are told; in the form that the contract
 *     of {@code v1} names, or one yet to come
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArticleEvent(
    UUID id,
    String revision,
    String title,
    Optional<String> author,
    Optional<String> editor,
    Optional<String> language,
    Optional<Instant> publishedAt,
    Optional<Instant> ingestedAt,
    Source source,
    List<Image> images,
    String text,
    Optional<String> signature,
    List<Section> sections,
    List<DateMention> dates,
    List<Document> documents,
    List<Relation> relations,
    List<Agency> agencies,
    List<Classification> classifications) {

  /**
   * Where the article was published; {@code categories} is a path from the widest to the narrowest.
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Source(
      Optional<String> publisher,
      Optional<String> feed,
      Optional<String> url,
      List<String> categories) {

    public Source {
      publisher = present(publisher);
      feed = present(feed);
      url = present(url);
      categories = listed(categories);
    }
  }

  /** An image; role is lead, inline or promotion. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Image(String url, String role, Optional<String> alt, Optional<String> caption) {

    public Image {
      required(url, "url");
      required(role, "role");
      alt = present(alt);
      caption = present(caption);
    }
  }

  /** A half-open range, in JSON {@code [start, end]}. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"start", "end"})
  public record Range(int start, int end) {

    public Range {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("no half-open range: [" + start + ", " + end + ")");
      }
    }
  }

  /** A span of the text that names something. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Mention(String text, Range range, Optional<String> section) {

    public Mention {
      required(text, "text");
      required(range, "range");
      section = present(section);
    }
  }

  /** A numbered or titled part; {@code path} is unique in the article: 3.1. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Section(
      String path,
      Optional<String> number,
      Optional<String> style,
      int level,
      Optional<String> heading,
      Range range,
      List<Point> points,
      List<Section> sections) {

    public Section {
      required(path, "path");
      required(range, "range");
      number = present(number);
      style = present(style);
      heading = present(heading);
      points = listed(points);
      sections = listed(sections);
    }
  }

  /** An enumerated item inside a paragraph. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Point(String number, String text, Range range) {

    public Point {
      required(number, "number");
      required(text, "text");
      required(range, "range");
    }
  }

  /**
   * A time expression.
   *
   * @param from an ISO date or instant, the start of the half-open interval; absent where it is
   *     open or vague
   * @param to an ISO date or instant, behind the end of the interval
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record DateMention(
      String text,
      Range range,
      Optional<String> from,
      Optional<String> to,
      String precision,
      String role,
      Optional<String> section) {

    public DateMention {
      required(text, "text");
      required(range, "range");
      required(precision, "precision");
      required(role, "role");
      from = present(from);
      to = present(to);
      section = present(section);
    }
  }

  /** A cited document. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Document(
      String title,
      List<String> aliases,
      Optional<String> kind,
      List<String> issuers,
      Optional<String> number,
      List<Mention> mentions) {

    public Document {
      required(title, "title");
      aliases = listed(aliases);
      kind = present(kind);
      issuers = listed(issuers);
      number = present(number);
      mentions = listed(mentions);
    }
  }

  /**
   * What one document does to another.
   *
   * @param type basis, implements, amends, repeals, replaces, interprets, accompanies, issues, or
   *     one yet to come
   * @param from the title of the document that does it; absent for the article itself
   * @param to the title of the other
   * @param evidence the words that say so; absent where the headline does
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Relation(
      String type, Optional<String> from, String to, Optional<Mention> evidence) {

    public Relation {
      required(type, "type");
      required(to, "to");
      from = present(from);
      evidence = present(evidence);
    }
  }

  /** A named agency under its canonical name. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Agency(String name, List<String> forms, String role, List<Mention> mentions) {

    public Agency {
      required(name, "name");
      required(role, "role");
      forms = listed(forms);
      mentions = listed(mentions);
    }
  }

  /**
   * A code of a scheme that the article earned.
   *
   * @param parents the codes above it, the widest first
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Classification(
      String scheme,
      String code,
      String label,
      List<Parent> parents,
      Optional<String> role,
      double score,
      List<Mention> evidence) {

    public Classification {
      required(scheme, "scheme");
      required(code, "code");
      required(label, "label");
      parents = listed(parents);
      role = present(role);
      evidence = listed(evidence);
    }

    /**
     * What it is found by: {@code scheme:code} and {@code scheme:code:role}, of the code and of
     * those above it.
     */
    public Stream<String> filteredBy() {
      return Stream.concat(parents.stream().map(Parent::code), Stream.of(code))
          .map(each -> scheme + ":" + each)
          .flatMap(each -> Stream.concat(Stream.of(each), role.map(r -> each + ":" + r).stream()));
    }
  }

  /** A code above another one. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Parent(String code, String label) {

    public Parent {
      required(code, "code");
      required(label, "label");
    }
  }

  public ArticleEvent {
    required(id, "id");
    required(revision, "revision");
    required(title, "title");
    required(text, "text");
    author = present(author);
    editor = present(editor);
    language = present(language);
    publishedAt = present(publishedAt);
    ingestedAt = present(ingestedAt);
    source =
        source == null
            ? new Source(Optional.empty(), Optional.empty(), Optional.empty(), List.of())
            : source;
    signature = present(signature);
    images = listed(images);
    sections = listed(sections);
    dates = listed(dates);
    documents = listed(documents);
    relations = listed(relations);
    agencies = listed(agencies);
    classifications = listed(classifications);
  }

  private static void required(Object value, String field) {
    Objects.requireNonNull(value, () -> field + " is missing");
  }

  private static <T> List<T> listed(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  private static <T> Optional<T> present(Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }
}
