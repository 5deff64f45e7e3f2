package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedArticleTest {

  private static CleanArticle seed() throws IOException {
    try (InputStream file =
        SeedArticleTest.class.getResourceAsStream("/posts/00-manufacturing-transfer.md")) {
      return new Cleaner(CleanSettings.DEFAULTS)
          .clean(
              new Decoder(DecodeSettings.DEFAULTS)
                  .decode(file.readAllBytes(), "text/markdown")
                  .get(0));
    }
  }

  @Test
  void factsAreKeptAndPromotionIsNot() throws IOException {
    CleanArticle article = seed();

    assertThat(article.title()).isEqualTo("工信部：《关于促进制造业有序转移的指导意见》政策解读");
    assertThat(article.author()).contains("新浪财经");
    assertThat(article.publisher()).contains("新浪财经");
    assertThat(article.editor()).contains("李墨轩");
    assertThat(article.text())
        .doesNotContain("appendQr", "新浪财经APP", "责任编辑", "<", "{", "\u3000", "news_keyword");
    assertThat(article.kept()).isBetween(0.98, 1.0);
  }

  @Test
  void theQuestionsAreBlocksInStrongType() throws IOException {
    CleanArticle article = seed();

    List<String> strong =
        article.blocks().stream()
            .filter(block -> block.isEmphasised(article.text()))
            .map(block -> block.range().of(article.text()))
            .toList();

    assertThat(strong)
        .containsExactly(
            "一、文件出台的背景是什么？",
            "二、如何准确把握产业转移工作总体要求？",
            "三、如何把握制造业转移和承接的重点方向？",
            "四、《意见》的主要特点是什么？",
            "五、《意见》如何保障产业转移工作的开展？",
            "六、如何推动文件落实？");
  }

  @Test
  void charactersAreNotNormalised() throws IOException {
    assertThat(seed().text()).contains("二Ο三五年远景目标的建议》");
  }

  @Test
  void everyParagraphOfTheBodyIsThere() throws IOException {
    CleanArticle article = seed();

    assertThat(article.blocks()).hasSize(27);
    assertThat(article.text())
        .startsWith("一、文件出台的背景是什么？\n党中央、国务院高度重视产业转移工作。")
        .endsWith("及时发现解决问题，确保重点任务真正落地。");
  }

  @Test
  void theImageThatIsHeadImageAndQrCodeIsReportedAsBoth() throws IOException {
    assertThat(seed().images())
        .extracting(Image::role)
        .containsExactly(Image.Role.LEAD, Image.Role.PROMOTION);
  }
}
