package io.dibao.benchmarks.pages;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.CleanSettings;
import io.dibao.ingest.clean.Cleaner;
import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoder;
import io.dibao.ingest.decode.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first two stages of the ingest service, which make the event's text and origin. */
final class Dibao implements Extractor {

  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);
  private final Cleaner cleaner = new Cleaner(CleanSettings.DEFAULTS);

  @Override
  public String name() {
    return "Dibao";
  }

  @Override
  public Set<Field> fields() {
    return EnumSet.allOf(Field.class);
  }

  @Override
  public List<Extraction> extract(List<Path> pages) {
    return pages.stream().map(this::extract).toList();
  }

  private Extraction extract(Path page) {
    try {
      Post post = decoder.decode(Files.readAllBytes(page), "text/html").get(0);
      CleanArticle article = cleaner.clean(post);
      return new Extraction(
          Optional.of(article.title()),
          article.author(),
          article.publisher(),
          post.published()
              .map(time -> time.instant().atZone(PeerTime.CHINA).toLocalDateTime())
              .map(PeerTime.SECONDS::format),
          article.text().lines().toList());
    } catch (BadArticle refused) {
      return Extraction.NOTHING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
