package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.SharedAlias;
import io.dibao.ingest.taxonomy.Taxonomies;
import io.dibao.ingest.taxonomy.Taxonomy;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import io.dibao.ingest.taxonomy.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EvidencePropertyTest {

  private static final Taxonomies TAXONOMIES = TaxonomyLoader.load(Optional.empty());
  private static final Classifier CLASSIFIER = new Classifier(TAXONOMIES);

  @Property(tries = 200)
  void everyMentionCoversWordsOfItsCode(@ForAll("articles") String text) {
    Classified found = Classified.article(CLASSIFIER, List.of(), "无题", text.split("\n"));

    for (Classification classification : found.all()) {
      Taxonomy taxonomy = TAXONOMIES.find(classification.scheme()).orElseThrow();
      List<String> words = wordsOf(taxonomy, classification.code());
      for (Mention mention : classification.evidence()) {
        assertThat(mention.text()).isEqualTo(mention.range().of(found.article().text()));
        assertThat(words).anyMatch(mention.text()::contains);
      }
    }
  }

  @Property(tries = 50)
  void noMentionOfOneClassificationOverlapsAnother(@ForAll("articles") String text) {
    Classified found = Classified.article(CLASSIFIER, List.of(), "无题", text.split("\n"));

    for (Classification classification : found.all()) {
      int end = 0;
      for (Mention mention : classification.evidence()) {
        assertThat(mention.range().start()).isGreaterThanOrEqualTo(end);
        end = mention.range().end();
      }
    }
  }

  @Provide
  Arbitrary<String> articles() {
    List<String> words = new ArrayList<>(List.of("，", "。", "的", "向", "转移", "承接", "\n", "坚持"));
    for (Taxonomy taxonomy : TAXONOMIES.all()) {
      for (Code code : taxonomy.codes()) {
        words.addAll(code.aliases());
        words.addAll(code.weak());
        words.addAll(code.excludes());
        words.add(code.label());
      }
    }
    Arbitrary<String> punctuation = Arbitraries.of("，", "。", "的", "向", "转移", "承接", "\n", "1");
    return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(words)), Tuple.of(1, punctuation))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> "起" + String.join("", parts).replaceAll("\n+", "\n"));
  }

  private static List<String> wordsOf(Taxonomy taxonomy, String wanted) {
    Code code =
        taxonomy.codes().stream()
            .filter(one -> one.code().equals(wanted))
            .findFirst()
            .orElseThrow();
    List<String> words = new ArrayList<>(code.aliases());
    words.addAll(code.weak());
    words.add(code.label());
    taxonomy.shared().stream()
        .filter(shared -> shared.codes().contains(wanted))
        .map(SharedAlias::alias)
        .forEach(words::add);
    for (WordPattern pattern : code.patterns()) {
      pattern.all().get(0).forEach(word -> words.add(word.replaceAll("^\\^|\\$$", "")));
    }
    return words;
  }
}
