package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is named in passing and what the article is about. */
class CandidateTest {

  private static final String BODY =
      "北京市住建委昨日通报，因违规发布网络房源信息，18家房地产经纪机构被查处。执法部门开展房地产市场检查，严查炒作学区房、违规群租等行为，"
          + "并要求主流互联网平台下架相关公司房源信息。";

  @Test
  void whatIsNamedOnceIsACandidateButNotEarned() {
    Classified found = Classified.article("18家房地产中介机构被查处", BODY, "有网友表示，需要优质教育资源的均衡分布，互联网平台也有责任。");

    assertThat(found.named("industry")).contains("K70", "I64");
    assertThat(found.codes("industry")).containsExactly("K70");
  }

  @Test
  void everyEarnedCodeIsACandidateWithTheSameScore() {
    Classified found = Classified.article("18家房地产中介机构被查处", BODY);

    assertThat(found.all()).isNotEmpty();
    assertThat(found.all())
        .allSatisfy(
            earned ->
                assertThat(found.candidates())
                    .filteredOn(Candidate::earned)
                    .anySatisfy(
                        candidate -> {
                          assertThat(candidate.code()).isEqualTo(earned.code());
                          assertThat(candidate.score()).isEqualTo(earned.score());
                        }));
  }

  @Test
  void theSameMentionsSayLessInALongerText() {
    String filler = "这里是一段与此无关的文字，讲的是春天的花园里花开了，鸟儿在唱歌。";

    double shorter = Classified.article("无题", "今天记者在银川采访。", filler).sure("region", "640100");
    double longer =
        Classified.article("无题", "今天记者在银川采访。", filler.repeat(60)).sure("region", "640100");

    assertThat(longer).isLessThan(shorter);
  }

  @Test
  void moreThanOneMentionIsSurerThanOne() {
    double once = Classified.text("银川下了雨。").sure("region", "640100");
    double twice = Classified.text("银川下了雨。银川又下了雨。").sure("region", "640100");

    assertThat(twice).isGreaterThan(once);
  }
}
