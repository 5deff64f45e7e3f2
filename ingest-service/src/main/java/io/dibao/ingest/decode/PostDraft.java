package io.dibao.ingest.decode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A post under construction. It holds every format to the same rules: bounds, plain titles,
 * addresses that are addresses.
 */
final class PostDraft {

  private static final int LONGEST_NAME = 200;

  private final DecodeSettings settings;
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> images = new LinkedHashSet<>();
  private List<String> categories = List.of();
  private Optional<String> title = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> feed = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<PublishTime> published = Optional.empty();

  PostDraft(DecodeSettings settings, List<String> warnings) {
    this.settings = settings;
    this.warnings.addAll(warnings);
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  /**
   * The title, whose markup goes.
   *
   * @throws BadArticle where it is longer than the bound
   */
  PostDraft title(String raw) {
    requireTitleLength(raw, 4 * settings.titleLength());
    String line = OneLine.of(raw);
    requireTitleLength(line, settings.titleLength());
    title = present(line);
    return this;
  }

  private void requireTitleLength(String value, int most) {
    if (value.length() > most) {
      throw new BadArticle(
          BadArticle.Kind.MALFORMED,
          "title",
          "The title is longer than " + settings.titleLength() + " characters.");
    }
  }

  PostDraft author(String raw) {
    author = name(raw, "author");
    return this;
  }

  PostDraft publisher(String raw) {
    publisher = name(raw, "publisher");
    return this;
  }

  PostDraft feed(String raw) {
    feed = name(raw, "feed");
    return this;
  }

  boolean hasPublisher() {
    return publisher.isPresent();
  }

  private Optional<String> name(String raw, String what) {
    if (raw.length() > 4 * LONGEST_NAME) {
      warn("The " + what + " is too long to be a name and was left out.");
      return Optional.empty();
    }
    String line = OneLine.of(raw);
    if (line.length() > LONGEST_NAME) {
      warn("The " + what + " is too long to be a name and was left out.");
      return Optional.empty();
    }
    return present(line);
  }

  /**
   * The publish time.
   *
   * @param field as the caller wrote it
   * @throws BadArticle where it cannot be read
   */
  PostDraft published(Optional<PublishTimeReader.Reading> reading, String field) {
    if (reading.isEmpty()) {
      throw new BadArticle(
          BadArticle.Kind.MALFORMED, field, "The publish time is no date that could be read.");
    }
    published = Optional.of(reading.get().time());
    warnings.addAll(reading.get().warnings());
    return this;
  }

  /** The canonical address; anything but http and https is left out with a warning. */
  PostDraft url(String raw) {
    url = WebAddress.absolute(raw);
    if (url.isEmpty() && !raw.isBlank()) {
      warn("The URL is no absolute http or https address and was left out.");
    }
    return this;
  }

  /** The category path, from the widest. */
  PostDraft categories(Collection<String> raw) {
    List<String> path = new ArrayList<>();
    for (String category : raw) {
      if (path.size() == settings.categories()) {
        warn("Only the first " + settings.categories() + " categories were taken.");
        break;
      }
      name(category, "category").ifPresent(path::add);
    }
    categories = List.copyOf(path);
    return this;
  }

  List<String> categories() {
    return categories;
  }

  /** An image that the metadata names; the same one again is ignored. */
  PostDraft image(String raw) {
    Optional<String> address = WebAddress.absolute(raw);
    if (address.isEmpty()) {
      if (!raw.isBlank()) {
        warn("An image is no absolute http or https address and was left out.");
      }
    } else if (images.size() < settings.images()) {
      images.add(address.get());
    } else if (images.size() == settings.images() && !images.contains(address.get())) {
      String full = "Only the first " + settings.images() + " images were taken.";
      if (!warnings.contains(full)) {
        warn(full);
      }
    }
    return this;
  }

  /**
   * The post.
   *
   * @throws BadArticle without a title, unless the body is a whole page, which may hold it; without
   *     a body; with a body over the bound
   */
  Post build(Body body) {
    if (title.isEmpty() && body.format() != Body.Format.PAGE) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "title", "The article has no title.");
    }
    if (body.content().isBlank()) {
      throw new BadArticle(BadArticle.Kind.UNPROCESSABLE, "body", "The article has no body.");
    }
    requireSize(body.content());
    return new Post(
        title,
        author,
        published,
        new Source(publisher, feed, url, categories),
        List.copyOf(images),
        body,
        warnings);
  }

  private void requireSize(String content) {
    int bound = settings.articleBytes();
    if (content.length() > bound / 3 && content.getBytes(StandardCharsets.UTF_8).length > bound) {
      throw tooLarge(bound);
    }
  }

  static BadArticle tooLarge(int bound) {
    return new BadArticle(
        BadArticle.Kind.TOO_LARGE, "body", "One article may have at most " + bound + " bytes.");
  }

  private static Optional<String> present(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
