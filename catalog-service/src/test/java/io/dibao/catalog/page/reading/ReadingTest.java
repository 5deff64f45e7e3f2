package io.dibao.catalog.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.catalog.SampleArticle;
import io.dibao.catalog.event.ArticleEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

  @Test
  void everyCharacterOfTheTextIsReadOnce() {
    Reading reading = read(article());

    String read =
        reading.blocks().stream().map(block -> text(block.pieces())).collect(Collectors.joining());

    assertThat(read).isEqualTo(SampleArticle.TEXT.replace("\n", "").strip());
  }

  @Test
  void aMarkInsideAnotherAddsItsMeaning() {
    ArticleEvent article =
        with(
            "classifications",
            List.of(
                Map.of(
                    "scheme", "topic",
                    "code", "industry-transport",
                    "label", "工业、交通",
                    "score", 0.9,
                    "evidence", List.of(mention("制造业")))));

    Mark document = marks(read(article)).get(2);

    assertThat(document.kind()).isEqualTo(MarkKind.DOCUMENT);
    assertThat(document.meaning()).endsWith("\n主题 · 工业、交通");
  }

  @Test
  void aDateSaysWhatItIsAndWhichDays() {
    assertThat(marks(read(article())))
        .extracting(Mark::meaning)
        .contains("印发时间 · 2022-01-14", "期限 · 2025");
  }

  @Test
  void linesWithTabsAreATable() {
    ArticleEvent article = bare("指标\t1—2月\t同比增长\n固定资产投资\t23.6亿元\t4.2%\n分产业看，汽车制造业增长9.8%。");

    List<Block> blocks = read(article).blocks();

    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(0).isTable()).isTrue();
    assertThat(blocks.get(0).rows().get(1).cells())
        .extracting(ReadingTest::text)
        .containsExactly("固定资产投资", "23.6亿元", "4.2%");
    assertThat(blocks.get(1).isTable()).isFalse();
  }

  @Test
  void aRangeThatLeavesTheTextMarksNothing() {
    ArticleEvent article =
        with(
            "dates",
            List.of(
                Map.of(
                    "text", "明年",
                    "range", List.of(5, 100_000),
                    "precision", "year",
                    "role", "mentioned")));

    assertThat(marks(read(article))).extracting(Mark::kind).doesNotContain(MarkKind.DATE);
  }

  private static ArticleEvent article() {
    return SampleArticle.of(ID).published().article();
  }

  private static ArticleEvent with(String field, Object value) {
    return SampleArticle.of(ID).with(field, value).published().article();
  }

  private static ArticleEvent bare(String text) {
    SampleArticle sample = SampleArticle.of(ID).with("text", text);
    for (String list : List.of("sections", "dates", "documents", "agencies", "classifications")) {
      sample.with(list, List.of());
    }
    return sample.published().article();
  }

  private static Map<String, Object> mention(String words) {
    int start = SampleArticle.TEXT.indexOf(words);
    return Map.of("text", words, "range", List.of(start, start + words.length()));
  }

  private static Reading read(ArticleEvent article) {
    return Reading.of(article, Locale.CHINESE);
  }

  private static List<Mark> marks(Reading reading) {
    return reading.blocks().stream()
        .flatMap(block -> block.pieces().stream())
        .flatMap(piece -> piece.mark().stream())
        .toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
