package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.Body;
import io.dibao.ingest.decode.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

  @Test
  void adjoiningInlineElementsMakeNoBreaks() {
    CleanArticle article =
        Cleaning.html(
            "<p>石嘴山市星海湖工程、宁夏<span id=\"stock_sh600586\"><a href=\"https://finance.sina.com.cn/nc.shtml\""
                + " class=\"keyword\">金晶科技</a></span><span></span>有限公司光伏项目。</p>");

    assertThat(article.text()).isEqualTo("石嘴山市星海湖工程、宁夏金晶科技有限公司光伏项目。");
    Block.Link link = article.blocks().get(0).links().get(0);
    assertThat(link.range().of(article.text())).isEqualTo("金晶科技");
    assertThat(link.url()).isEqualTo("https://finance.sina.com.cn/nc.shtml");
  }

  @Test
  void lineBreaksSeparateParagraphs() {
    CleanArticle article = Cleaning.html("<div>　　第一段。<br>　　第二段。<br/><br/>第三段。</div>");

    assertThat(Cleaning.lines(article)).containsExactly("第一段。", "第二段。", "第三段。");
  }

  @Test
  void aLineBreakInsideADocumentTitleIsNoParagraph() {
    CleanArticle article = Cleaning.html("<p>印发《关于促进制造业<br>有序转移的指导意见》的通知</p>");

    assertThat(article.text()).isEqualTo("印发《关于促进制造业有序转移的指导意见》的通知");
  }

  @Test
  void indentsInsideARunOfTextBeginParagraphs() {
    CleanArticle article = Cleaning.html("<td>第一段。　　第二段。&nbsp;&nbsp;&nbsp;&nbsp;第三段，第　四。</td>");

    assertThat(Cleaning.lines(article)).containsExactly("第一段。", "第二段。", "第三段，第四。");
  }

  @Test
  void stylesScriptsAndCommentsGo() {
    CleanArticle article =
        Cleaning.html(
            "<style>.a{color:red}</style><script>var a='正文';</script><!-- 文末二维码 --><p>正文。</p>"
                + "<p>.appendQr_wrap&#123;border:1px solid #E6E6E6;padding:8px;&#125;</p>"
                + "<div hidden>看不见。</div><p style='display: none'>看不见。</p>");

    assertThat(article.text()).isEqualTo("正文。");
  }

  @Test
  void whatHoldsMostOfTheTextIsKeptWhateverItIsCalled() {
    CleanArticle article =
        Cleaning.html(
            "<form><div class='share ad' style='display:none'><p>正文在这里。</p></div></form>");

    assertThat(article.text()).isEqualTo("正文在这里。");
  }

  @Test
  void embeddedMediaAreCounted() {
    CleanArticle article =
        Cleaning.html("<p>正文。</p><iframe src='https://v.qq.com/a'></iframe><video></video>");

    assertThat(article.warnings()).containsExactly("Left out: 2 embedded frames, films or sounds.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海量资讯、精准解读，尽在新浪财经APP",
        "扫码关注我们的公众号",
        "长按识别二维码",
        "免责声明：本文内容仅供参考。",
        "本文仅代表作者个人观点，与本网站无关。",
        "以上内容仅供参考，不构成投资建议，据此操作，风险自担。",
        "未经授权，不得转载。",
      })
  void promotionAndDisclaimersGoWithAWarning(String line) {
    CleanArticle article = Cleaning.html("<p>正文。</p><p>" + line + "</p>");

    assertThat(article.text()).isEqualTo("正文。");
    assertThat(article.warnings()).singleElement().asString().startsWith("Left out: 1 line of");
  }

  @Test
  void sentencesWithTheSameWordsStay() {
    String sentence = "会议要求，各地要关注企业诉求，下载政策文件，扫除障碍，支持客户端建设。";

    assertThat(Cleaning.html("<p>" + sentence + "</p>").text()).isEqualTo(sentence);
  }

  @Test
  void inTheMiddleOfAnArticlePromotionIsASentenceLikeOthers() {
    String sentence = "企业可关注“粤商通”公众号，申请补贴。";

    CleanArticle article =
        Cleaning.html(
            "<p>第一段。</p>".repeat(10) + "<p>" + sentence + "</p>" + "<p>末段。</p>".repeat(10));

    assertThat(article.text()).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年1月14日",
        "工业和信息化部 2022年1月14日",
        "时间：2022年8月30日",
        "（2007年6月29日第十届全国人民代表大会常务委员会通过）"
      })
  void datesThatTheDocumentPrintsStay(String line) {
    assertThat(Cleaning.lines(Cleaning.html("<p>特此通知。</p><p>" + line + "</p>")))
        .containsExactly("特此通知。", line);
  }

  @Test
  void linksBehindAHeadingOfRelatedArticlesGo() {
    CleanArticle article =
        Cleaning.html(
            "<p>正文。</p><h3>相关阅读：</h3><ul><li><a href='/1.html'>发改委：一</a></li>"
                + "<li><a href='/2.html'>工信部：二</a></li></ul>");

    assertThat(article.text()).isEqualTo("正文。");
  }

  @Test
  void theHeadingOfTheNextPartStaysThoughItIsALink() {
    CleanArticle article =
        Cleaning.html(
            "<p>正文。</p><p>【相关报道】</p><p><a href='/1.html'>一图读懂</a></p>"
                + "<p><strong><a href='/2.html'>NO.2 陆家嘴论坛</a></strong></p><p>论坛在上海举行。</p>");

    assertThat(Cleaning.lines(article)).containsExactly("正文。", "NO.2 陆家嘴论坛", "论坛在上海举行。");
  }

  @Test
  void textBehindSuchAHeadingStays() {
    CleanArticle article = Cleaning.html("<p>正文。</p><h3>相关链接</h3><p>长江经济带覆盖11个省市。</p>");

    assertThat(Cleaning.lines(article)).containsExactly("正文。", "相关链接", "长江经济带覆盖11个省市。");
  }

  @Test
  void theEditorAtTheEndOfTheLastParagraphIsTakenOutOfIt() {
    CleanArticle article = Cleaning.html("<p>确保重点任务真正落地。（责任编辑：李墨轩）</p>");

    assertThat(article.text()).isEqualTo("确保重点任务真正落地。");
    assertThat(article.editor()).contains("李墨轩");
  }

  @Test
  void aSourceLineBecomesThePublisher() {
    CleanArticle article = Cleaning.html("<p>来源：宁夏日报</p><p>全区重大项目加速推进。</p>");

    assertThat(article.publisher()).contains("宁夏日报");
    assertThat(article.text()).isEqualTo("全区重大项目加速推进。");
  }

  @Test
  void aSourceLineStaysWhereThePostNamesAnotherPublisher() {
    Source source = new Source(Optional.of("新浪财经"), Optional.empty(), Optional.empty(), List.of());

    CleanArticle article =
        Cleaning.of(Body.Format.HTML, "<p>来源：宁夏日报</p><p>全区重大项目加速推进。</p>", source);

    assertThat(article.publisher()).contains("新浪财经");
    assertThat(article.text()).isEqualTo("来源：宁夏日报\n全区重大项目加速推进。");
  }

  @Test
  void theReporterInADatelineIsTheAuthorAndStaysInTheText() {
    String sentence = "新华社北京1月14日电（记者张辛欣）工信部近日印发意见。";

    CleanArticle article = Cleaning.html("<p>" + sentence + "</p>");

    assertThat(article.author()).contains("张辛欣");
    assertThat(article.text()).isEqualTo(sentence);
  }

  @Test
  void listsKeepTheirDepthAndNumbersAreNotInvented() {
    CleanArticle article = Cleaning.html("<ol><li>转什么</li><li>谁承接<ul><li>东北地区</li></ul></li></ol>");

    assertThat(Cleaning.lines(article)).containsExactly("转什么", "谁承接", "东北地区");
    assertThat(article.blocks())
        .extracting(Block::kind, Block::level)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Block.Kind.LIST_ITEM, 1),
            org.assertj.core.groups.Tuple.tuple(Block.Kind.LIST_ITEM, 1),
            org.assertj.core.groups.Tuple.tuple(Block.Kind.LIST_ITEM, 2));
  }

  @Test
  void emphasisComesFromTagsStylesAndClasses() {
    CleanArticle article =
        Cleaning.html(
            "<p><b>一是</b>组织宣贯。<span style='font-weight: 700'>二是</span>建立机制。"
                + "<font cms-style='font-L strong-Bold'>三是</font>加强<strong>过程"
                + "<i style='font-weight:normal'>管理</i></strong>。</p>");

    assertThat(article.blocks().get(0).emphases())
        .extracting(range -> range.of(article.text()))
        .containsExactly("一是", "二是", "三是", "过程");
  }

  @Test
  void lazyImagesAltAndCaptionsAreRead() {
    CleanArticle article =
        Cleaning.html(
            "<p>正文。</p><figure><img src='data:image/gif;base64,R0' data-src='//n.sinaimg.cn/a.jpg' alt=' 园区 '>"
                + "<figcaption>图为产业园区。</figcaption></figure>"
                + "<p><img src='https://n.sinaimg.cn/b.jpg'></p><p>10月4日，专列开往襄阳。刘娟 摄</p><p>下文。</p>");

    assertThat(article.images())
        .containsExactly(
            new Image(
                "https://n.sinaimg.cn/a.jpg",
                Image.Role.INLINE,
                Optional.of("园区"),
                Optional.of("图为产业园区。")),
            new Image(
                "https://n.sinaimg.cn/b.jpg",
                Image.Role.INLINE,
                Optional.empty(),
                Optional.of("10月4日，专列开往襄阳。刘娟 摄")));
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH, Block.Kind.CAPTION, Block.Kind.CAPTION, Block.Kind.PARAGRAPH);
  }

  @Test
  void shortLinesThatStandOnlyBelowPicturesAreCaptions() {
    CleanArticle article =
        Cleaning.html(
            "<p><img src='https://n.sinaimg.cn/a.jpg'></p><p>活动现场</p><p>推介会主题为“同城共进”，由黄石市人民政府主办。</p>"
                + "<p><img src='https://n.sinaimg.cn/b.jpg'></p><p>项目签约仪式</p><p>据了解，全市共签约33个项目。</p>");

    assertThat(article.images())
        .extracting(image -> image.caption().orElse(""))
        .containsExactly("活动现场", "项目签约仪式");
  }

  @Test
  void shortLinesBelowPicturesAndElsewhereAreTitles() {
    CleanArticle article =
        Cleaning.html(
            "<p><img src='https://n.sinaimg.cn/a.jpg'></p><p>土地政策</p><p>推介会主题为“同城共进”，由黄石市人民政府主办。</p>"
                + "<p><img src='https://n.sinaimg.cn/b.jpg'></p><p>项目审批</p><p>据了解，全市共签约33个项目。</p>"
                + "<p>财税金融</p><p>据了解，全市共签约33个项目。</p>");

    assertThat(article.images()).allMatch(image -> image.caption().isEmpty());
  }

  @Test
  void anImageBesidePromotionIsPromotion() {
    CleanArticle article =
        Cleaning.html("<p>正文。</p><p><img src='https://n.sinaimg.cn/a.jpg'></p><p>扫码关注公众号</p>");

    assertThat(article.images()).extracting(Image::role).containsExactly(Image.Role.PROMOTION);
  }

  @Test
  void markdownIsReadWithItsHtmlAndTables() {
    CleanArticle article =
        Cleaning.of(
            Body.Format.MARKDOWN,
            "## 一、背景\n\n**坚持**市场主导。\n\n> 引文。\n\n| 地区 | 增速 |\n|--|--|\n| 宁东 | 3% |\n\n<div>另一段。</div>\n");

    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.QUOTE,
            Block.Kind.TABLE,
            Block.Kind.PARAGRAPH);
    assertThat(article.text()).isEqualTo("一、背景\n坚持市场主导。\n引文。\n地区\t增速\n宁东\t3%\n另一段。");
  }

  @Test
  void aParagraphThatRepeatsTheTitleStaysAHeadingGoes() {
    CleanArticle article = Cleaning.html("<h1>标题</h1><p>标题</p><p>正文。</p>");

    assertThat(Cleaning.lines(article)).containsExactly("标题", "正文。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>&nbsp;</p>", "<script>正文</script>", "<p>责任编辑：李墨轩</p>", "<img>"})
  void aBodyOfWhichNothingIsLeftIsRefused(String body) {
    BadArticle fault = catchThrowableOfType(BadArticle.class, () -> Cleaning.html(body));

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.UNPROCESSABLE);
    assertThat(fault.field()).isEqualTo("body");
  }
}
