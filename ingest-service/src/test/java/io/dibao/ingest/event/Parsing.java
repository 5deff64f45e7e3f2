package io.dibao.ingest.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dibao.ingest.JsonSettings;
import io.dibao.ingest.classify.Classifier;
import io.dibao.ingest.clean.CleanSettings;
import io.dibao.ingest.clean.Cleaner;
import io.dibao.ingest.date.DateFinder;
import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoder;
import io.dibao.ingest.outline.Outliner;
import io.dibao.ingest.reference.ReferenceFinder;
import io.dibao.ingest.taxonomy.Taxonomies;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole flow from bytes to event as the service wires it, without the service, at a fixed time.
 */
final class Parsing {

  private static final Clock THEN =
      Clock.fixed(Instant.parse("2022-01-15T00:00:00Z"), ZoneOffset.UTC);
  private static final Decoder DECODER = new Decoder(DecodeSettings.DEFAULTS);
  private static final ArticleParser PARSER = parser();

  private Parsing() {}

  /** The event of a post under {@code src/test/resources/posts}. */
  static ArticleEvent fixture(String name) {
    return parse(bytes(name));
  }

  /** The event of a Hexo post. */
  static ArticleEvent parse(byte[] post) {
    return PARSER.parse(DECODER.decode(post, "text/markdown").get(0));
  }

  /** JSON as the service writes it. */
  static ObjectMapper json() {
    ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
    new JsonSettings().customize(json);
    return json;
  }

  /**
   * How long the clean text of a Sina post must be, found without the parser: its paragraphs are
   * one a line, inside {@code <p cms-style=…>}, and hold no white space but their indents.
   */
  static int bodyCharacters(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("<p cms-style="))
            .map(line -> line.replaceAll("<!--.*?-->|<[^>]*>|\\s|\u3000", ""))
            .mapToInt(paragraph -> paragraph.length() + 1)
            .sum()
        - 1;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Parsing.class.getResourceAsStream("/posts/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleParser parser() {
    Taxonomies taxonomies = TaxonomyLoader.load(Optional.empty());
    return new ArticleParser(
        new Cleaner(CleanSettings.DEFAULTS),
        new Outliner(),
        new DateFinder(),
        new ReferenceFinder(taxonomies),
        new Classifier(taxonomies),
        THEN);
  }
}
