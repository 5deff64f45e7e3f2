package io.dibao.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VariedArticlesTest {

  private static final String POST =
      """
      ---
      title: '浙江公布保障性租赁住房指导意见'
      date: 2021-09-12 01:57:08
      ---
      <p>短</p>
      <p>到2025年，浙江新增保障性租赁住房占新增住房供应套数的比例力争达到30%以上，共计120万套。</p>
      <p>二是到2035年，住房的居住属性更加突显，基本实现“住有所居”现代化。</p>
      """;

  private final VariedArticles articles = new VariedArticles(List.of(POST));

  @Test
  void theSameNumberGivesTheSameArticle() {
    assertThat(articles.article(7)).isEqualTo(new VariedArticles(List.of(POST)).article(7));
  }

  @Test
  void otherNumbersGiveOtherPlacesAndFiguresButTheSameYears() throws IOException {
    Set<String> many =
        LongStream.range(0, 100).mapToObj(articles::article).collect(Collectors.toSet());
    assertThat(many).hasSize(100).allMatch(each -> each.contains("到2025年"));
    assertThat(many.stream().map(each -> html(each)).collect(Collectors.toSet()))
        .hasSizeGreaterThan(90);
  }

  @Test
  void onlyWholeParagraphsAreTaken() throws IOException {
    JsonNode article = new ObjectMapper().readTree(articles.article(3));
    assertThat(article.path("html").asText()).doesNotContain("短").contains("<p>");
    assertThat(article.path("title").asText()).endsWith("公布保障性租赁住房指导意见");
    assertThat(article.path("url").asText()).isEqualTo("https://example.org/varied/3");
  }

  @Test
  void withoutArticlesThereIsNothingToVary() {
    assertThatThrownBy(() -> new VariedArticles(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String html(String article) {
    try {
      return new ObjectMapper().readTree(article).path("html").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
