package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageTest {

  private static CleanArticle clean(String body) {
    String page =
        "<!DOCTYPE html><html><head><title>制造业有序转移政策解读_新闻中心_某某网</title></head><body>"
            + body
            + "</body></html>";
    return new Cleaner(CleanSettings.DEFAULTS)
        .clean(
            new Decoder(DecodeSettings.DEFAULTS)
                .decode(page.getBytes(StandardCharsets.UTF_8), "text/html")
                .get(0));
  }

  private static final String FIRST = "党中央、国务院高度重视产业转移工作。习近平总书记多次作出重要指示。";
  private static final String SECOND = "当前，全球产业链供应链加速重构，我国产业体系完整性面临较大挑战。";
  private static final String NAVIGATION =
      "<div class='nav'><a href='/'>首页</a><a href='/f'>财经</a><a href='/s'>股票</a></div>";
  private static final String LINKS =
      "<ul><li><a href='/1'>央行：稳健的货币政策，要灵活适度</a></li><li><a href='/2'>财政部，发行特别国债</a></li></ul>";

  @Test
  void theArticleIsFoundByItsProse() {
    CleanArticle article =
        clean(
            NAVIGATION
                + "<div class=w1><div class=w2><h1>制造业有序转移政策解读</h1><div>2022年01月14日 19:00 来源：工信部网站</div>"
                + "<div class=w3><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>责任编辑：李墨轩</p></div></div><div class=w4><h3>热门新闻</h3>"
                + LINKS
                + "</div></div><div class=footer>Copyright 某某网 版权所有</div>");

    assertThat(article.title()).isEqualTo("制造业有序转移政策解读");
    assertThat(article.publisher()).contains("工信部网站");
    assertThat(article.editor()).contains("李墨轩");
    assertThat(Cleaning.lines(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aShortArticleInAKnownContainerIsFoundAmongLinks() {
    CleanArticle article =
        clean(
            NAVIGATION
                + LINKS.repeat(20)
                + "<div id=artibody>"
                + FIRST
                + "</div>"
                + LINKS.repeat(20));

    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void titleTimeAndSourceInsideTheContainerGo() {
    CleanArticle article =
        clean(
            "<div class='TRS_Editor'><p>制造业有序转移<br>政策解读</p><p>发布时间：2022-01-14 来源：新华社 字号：大 中 小</p><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>打印本页</p></div>");

    assertThat(Cleaning.lines(article)).containsExactly(FIRST, SECOND);
    assertThat(article.publisher()).contains("新华社");
  }

  @Test
  void aDateAboveTheTextIsThePagesAndOneBelowTheDocuments() {
    CleanArticle article =
        clean("<div id=zoom><p>2022-01-14</p><p>" + FIRST + "</p><p>2022年1月10日</p></div>");

    assertThat(Cleaning.lines(article)).containsExactly(FIRST, "2022年1月10日");
  }

  @Test
  void anArticleInTwoBoxesIsTakenWhole() {
    CleanArticle article =
        clean(
            NAVIGATION
                + "<div><div class=sec><p>"
                + FIRST.repeat(3)
                + "</p></div><div class=sec><p>"
                + SECOND
                + "</p></div></div>");

    assertThat(Cleaning.lines(article)).containsExactly(FIRST.repeat(3), SECOND);
  }
}
