package io.dibao.benchmarks.parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dibao.ingest.JsonSettings;
import io.dibao.ingest.classify.Candidate;
import io.dibao.ingest.classify.Classifier;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.CleanSettings;
import io.dibao.ingest.clean.Cleaner;
import io.dibao.ingest.date.DateFinder;
import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoder;
import io.dibao.ingest.decode.Post;
import io.dibao.ingest.event.ArticleEvent;
import io.dibao.ingest.event.ArticleParser;
import io.dibao.ingest.outline.Outliner;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.reference.ReferenceFinder;
import io.dibao.ingest.taxonomy.Taxonomies;
import io.dibao.ingest.taxonomy.Taxonomy;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parser with its default settings and the bundled taxonomies. */
public final class BundledParser {

  private final Taxonomies taxonomies = TaxonomyLoader.load(Optional.empty());
  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);
  private final Cleaner cleaner = new Cleaner(CleanSettings.DEFAULTS);
  private final Outliner outliner = new Outliner();
  private final Classifier classifier = new Classifier(taxonomies);
  private final ArticleParser parser =
      new ArticleParser(
          cleaner,
          outliner,
          new DateFinder(),
          new ReferenceFinder(taxonomies),
          classifier,
          Clock.systemUTC());
  private final ObjectMapper json = json();

  private static ObjectMapper json() {
    ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
    new JsonSettings().customize(json);
    return json;
  }

  /**
   * The event of one article.
   *
   * @throws io.dibao.ingest.decode.BadArticle if it cannot be read
   */
  public ArticleEvent parse(byte[] article, String mediaType) {
    return parser.parse(decoder.decode(article, mediaType).get(0));
  }

  /**
   * The event with its reasons as JSON, as {@code POST /v1/articles/preview?explain=true} has it.
   */
  public JsonNode explain(byte[] article, String mediaType) {
    try {
      return json.readTree(
          json.writerWithView(Reason.Shown.class).writeValueAsBytes(parse(article, mediaType)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event is JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  /**
   * Every code that one article names, earned or not.
   *
   * @throws io.dibao.ingest.decode.BadArticle if it cannot be read
   */
  public List<Candidate> candidates(byte[] article, String mediaType) {
    Post post = decoder.decode(article, mediaType).get(0);
    CleanArticle clean = cleaner.clean(post);
    return classifier.candidates(clean, outliner.outline(clean), post.source().categories());
  }

  /** The codes of each scheme with their labels. */
  public Map<String, Map<String, String>> codes() {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    for (Taxonomy scheme : taxonomies.all()) {
      Map<String, String> labels = new LinkedHashMap<>();
      scheme.codes().forEach(code -> labels.put(code.code(), code.label()));
      codes.put(scheme.scheme(), labels);
    }
    return codes;
  }
}
