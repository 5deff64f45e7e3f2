package io.dibao.ingest.decode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as posted, whatever format it came in.
 *
 * @param title plain text without markup, never blank; absent only for a whole page whose metadata
 *     does not name it, in which case the clean stage finds it in the page
 * @param author as posted, for instance a byline or a feed's name
 * @param published when and in which zone the post says that it was published
 * @param source where it was published
 * @param images the images that the metadata names (head image, thumbnail), as absolute URLs where
 *     it gives them so
 * @param body the content, not yet cleaned
 * @param warnings what the decoder was unsure of, each a short English sentence
 */
public record Post(
    Optional<String> title,
    Optional<String> author,
    Optional<PublishTime> published,
    Source source,
    List<String> images,
    Body body,
    List<String> warnings) {

  public Post {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(body, "body");
    images = List.copyOf(images);
    warnings = List.copyOf(warnings);
  }
}
