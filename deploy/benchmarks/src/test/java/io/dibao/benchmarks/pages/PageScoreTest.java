package io.dibao.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageScoreTest {

  private static final String GOLD =
      """
      page: a.html
      title: 政策解读
      publishedAt: '2022-01-14T19:00'
      author: [none, 新华社]
      paragraphs:
        - 第一段。
        - ['我国产业体系', '较大挑战。', 38]
      optional:
        - 图为会场。
      """;

  private static final String LONG = "我国产业体系完整性面临较大挑战，需要“稳链补链强链”，应对挑战……较大挑战。";

  @TempDir private Path folder;

  private PageScore score(Extraction extraction) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), GOLD);
    return PageScore.of(GoldPage.in(folder).get(0), extraction);
  }

  private static Extraction extraction(String time, String author, String... lines) {
    return new Extraction(
        Optional.of("政策 解读"),
        Optional.ofNullable(author),
        Optional.of("新华网"),
        Optional.ofNullable(time),
        List.of(lines));
  }

  @Test
  void whatAReaderSeesIsRight() throws IOException {
    PageScore score = score(extraction("2022-01-14T19:00:17", null, "第一段。", "图为会场。", LONG));

    assertThat(score.wrong()).isEmpty();
    assertThat(score.surplus()).isEmpty();
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void anotherTimeAuthorOrLineIsWrong() throws IOException {
    PageScore score = score(extraction("2022-01-14T11:00:17", "张三", "第一段。", "返回顶部"));

    assertThat(score.wrong()).containsExactly(Field.TIME, Field.AUTHOR);
    assertThat(score.missing()).hasSize(1);
    assertThat(score.surplus()).containsExactly("返回顶部");
    assertThat(score.f1()).isEqualTo(0.5);
  }

  @Test
  void paragraphsRunTogetherAreNotFound() throws IOException {
    PageScore score = score(extraction("2022-01-14T19:00:17", "新华社", "第一段。" + LONG));

    assertThat(score.found()).isZero();
  }

  @Test
  void blocksAndBreaksEndALine() {
    assertThat(HtmlLines.of("<div>一<br>二<p>三<b>四</b></p>五</div>"))
        .containsExactly("一", "二", "三四", "五");
  }

  @Test
  void aPeersTimeIsBroughtToChina() {
    assertThat(PeerTime.read("2022-01-14T11:00:17Z")).isEqualTo("2022-01-14T19:00:17");
    assertThat(PeerTime.read("2022-01-14 19:00")).isEqualTo("2022-01-14T19:00");
  }
}
