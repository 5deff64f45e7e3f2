package io.dibao.benchmarks.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/** Readability4J, which is Mozilla's of 2017 in Kotlin; jsoup finds the charset for it. */
final class ReadabilityForJava implements Extractor {

  @Override
  public String name() {
    return "Readability4J";
  }

  @Override
  public Set<Field> fields() {
    return EnumSet.of(Field.TITLE, Field.AUTHOR);
  }

  @Override
  public List<Extraction> extract(List<Path> pages) {
    return pages.stream().map(ReadabilityForJava::extract).toList();
  }

  private static Extraction extract(Path page) {
    try {
      String html = Jsoup.parse(page.toFile(), null, "").outerHtml();
      Article article = new Readability4J("http://localhost/" + page.getFileName(), html).parse();
      return new Extraction(
          present(article.getTitle()),
          present(article.getByline()),
          Optional.empty(),
          Optional.empty(),
          Optional.ofNullable(article.getContent()).map(HtmlLines::of).orElse(List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> present(String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }
}
