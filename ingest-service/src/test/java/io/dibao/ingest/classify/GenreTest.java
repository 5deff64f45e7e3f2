package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenreTest {

  @Test
  void aTitleThatSaysSoIsAnInterpretation() {
    Classified found =
        Classified.article("工信部：《关于促进制造业有序转移的指导意见》政策解读", "# 一、文件出台的背景是什么？", "党中央、国务院高度重视产业转移工作。");

    assertThat(found.codes("genre")).containsExactly("interpretation");
  }

  @Test
  void questionsAndAnswersWithAnOfficialAreQAndA() {
    Classified found =
        Classified.article(
            "国家发展改革委有关负责人就《关于振作工业经济运行的通知》答记者问", "问：请介绍一下出台的背景。", "答：今年以来，工业经济持续稳定恢复。");

    assertThat(found.codes("genre")).containsExactly("q-and-a");
  }

  @Test
  void aNoticeToTheProvincesIsAPolicyDocument() {
    Classified found =
        Classified.article(
            "国务院办公厅关于印发“十四五”现代物流发展规划的通知",
            "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
            "《“十四五”现代物流发展规划》已经国务院同意，现印发给你们，请认真贯彻执行。");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void articlesOfLawAreAPolicyDocument() {
    Classified found =
        Classified.article(
            "优化营商环境条例", "第一章 总则", "第一条 为了持续优化营商环境，制定本条例。", "第二条 本条例所称营商环境，是指体制机制性因素和条件。");

    assertThat(found.codes("genre")).containsExactly("policy-document");
  }

  @Test
  void growthRatesOneAfterTheOtherAreADataRelease() {
    Classified found =
        Classified.article(
            "2021年12月份规模以上工业增加值增长4.3%",
            "12月份，规模以上工业增加值同比实际增长4.3%，环比增长0.42%。分三大门类看，采矿业增加值同比增长7.3%，制造业增长3.8%。",
            "分经济类型看，国有控股企业增加值同比增长3.6%，股份制企业增长5.0%，比上月加快0.5个百分点。");

    assertThat(found.codes("genre")).containsExactly("data-release");
  }

  @Test
  void aReportFromAnAgencyIsNews() {
    Classified found =
        Classified.article("浙江省政府发文，进一步加强这项工作", "近日，省政府印发了《关于进一步加强招商引资工作的指导意见》，记者从会上获悉有关情况。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void anEditorsOpinionIsACommentary() {
    Classified found = Classified.article("人民日报评论员：坚定信心促发展", "经济工作千头万绪，贵在抓住关键。");

    assertThat(found.codes("genre")).containsExactly("commentary");
  }

  @Test
  void anAddressIsASpeech() {
    Classified found = Classified.article("在论坛开幕式上的致辞", "尊敬的各位来宾，女士们、先生们：", "很高兴与大家相聚。");

    assertThat(found.codes("genre")).containsExactly("speech");
  }

  @Test
  void aListedCompanysNoticeIsAnAnnouncement() {
    Classified found =
        Classified.article("关于股东减持股份的提示性公告", "本公司及董事会全体成员保证信息披露的内容真实、准确、完整。", "特此公告。");

    assertThat(found.codes("genre")).containsExactly("announcement");
  }

  @Test
  void aCompanysResultsAreNews() {
    Classified found = Classified.article("宁德时代：2021年净利润159亿元 同比增长185%", "公司披露年报。");

    assertThat(found.codes("genre")).containsExactly("news");
  }

  @Test
  void aNoticeToShareholdersIsAnAnnouncement() {
    Classified found = Classified.article("关于召开2022年第一次临时股东大会的通知", "会议召开时间如下。");

    assertThat(found.codes("genre")).containsExactly("announcement");
  }

  @Test
  void aTextWithoutCuesHasNoGenre() {
    assertThat(Classified.article("春天的花园", "花开了，鸟儿在唱歌。").codes("genre")).isEmpty();
  }
}
