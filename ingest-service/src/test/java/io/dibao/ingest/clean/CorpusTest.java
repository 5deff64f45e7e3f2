package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoder;
import io.dibao.ingest.decode.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The shared corpus, where it lies beside the working copy. */
class CorpusTest {

  private static final Path CORPUS = corpus();

  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);
  private final Cleaner cleaner = new Cleaner(CleanSettings.DEFAULTS);

  private static Path corpus() {
    return Stream.of("../../shared", "../../../shared")
        .map(folder -> Path.of(folder, "corpus"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(Path.of("absent"));
  }

  private static Stream<Path> files(String folder, String suffix) throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "there is no shared corpus beside this working copy");
    try (Stream<Path> all = Files.list(CORPUS.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPostGivesItsTextAndEditor() throws IOException {
    return files("posts", ".md")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      Post post = decoder.decode(Files.readAllBytes(file), "text/markdown").get(0);

                      CleanArticle article = cleaner.clean(post);

                      assertThat(post.published()).isPresent();
                      assertThat(article.editor()).isPresent();
                      assertThat(article.kept()).isGreaterThan(0.95);
                      assertThat(article.text()).doesNotContain("新浪财经APP", "\u3000", "appendQr");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyPageGivesATitleAndText() throws IOException {
    return files("pages", ".html")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      Post post = decoder.decode(Files.readAllBytes(file), "text/html").get(0);

                      CleanArticle article = cleaner.clean(post);

                      assertThat(article.title()).hasSizeGreaterThan(8).doesNotContain("_");
                      assertThat(article.text()).hasSizeGreaterThan(80).doesNotContain("Copyright");
                    }));
  }
}
