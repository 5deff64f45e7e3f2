package io.dibao.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.decode.PublishTime;
import io.dibao.ingest.decode.Source;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleIdentityTest {

  private static final Optional<PublishTime> FRIDAY =
      Optional.of(new PublishTime(Instant.parse("2022-01-14T11:00:17Z"), ZoneId.of("GMT")));
  private static final Source FEED = source("新浪财经－国內", null);

  @Test
  void theSameContentIsTheSameRevisionOfTheSameArticle() {
    var first = ArticleIdentity.of(article("每日行情", "沪指涨0.5%。"), FEED, FRIDAY);
    var again = ArticleIdentity.of(article("每日行情", "沪指涨0.5%。"), FEED, FRIDAY);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void aChangedTextIsANewRevisionOfTheSameArticle() {
    var first = ArticleIdentity.of(article("每日行情", "沪指涨0.5%。"), FEED, FRIDAY);
    var changed = ArticleIdentity.of(article("每日行情", "沪指涨0.6%。"), FEED, FRIDAY);

    assertThat(changed.id()).isEqualTo(first.id());
    assertThat(changed.revision()).isNotEqualTo(first.revision());
  }

  @Test
  void theUrlNamesTheArticleWhateverItsTitle() {
    Source page = source("新浪财经－国內", "https://finance.sina.com.cn/a/1.shtml");
    var first = ArticleIdentity.of(article("快讯", "沪指涨0.5%。"), page, FRIDAY);
    var retitled = ArticleIdentity.of(article("快讯（更新）", "沪指涨0.5%。"), page, Optional.empty());

    assertThat(retitled.id()).isEqualTo(first.id());
  }

  @Test
  void undatedArticlesWithTheSameTitleDoNotReplaceEachOther() {
    var monday = ArticleIdentity.of(article("每日行情", "沪指涨0.5%。"), FEED, Optional.empty());
    var tuesday = ArticleIdentity.of(article("每日行情", "沪指跌1.2%。"), FEED, Optional.empty());

    assertThat(tuesday.id()).isNotEqualTo(monday.id());
  }

  @Test
  void theSameTitleInAnotherFeedIsAnotherArticle() {
    var here = ArticleIdentity.of(article("每日行情", "沪指涨0.5%。"), FEED, FRIDAY);
    var there = ArticleIdentity.of(article("每日行情", "沪指涨0.5%。"), source("证券时报", null), FRIDAY);

    assertThat(there.id()).isNotEqualTo(here.id());
  }

  @Test
  void theIdIsAVersion5Uuid() {
    var identity = ArticleIdentity.of(article("每日行情", "沪指涨0.5%。"), FEED, FRIDAY);

    assertThat(identity.id().version()).isEqualTo(5);
  }

  private static Source source(String feed, String url) {
    return new Source(Optional.empty(), Optional.of(feed), Optional.ofNullable(url), List.of());
  }

  private static CleanArticle article(String title, String text) {
    Block paragraph =
        new Block(
            Block.Kind.PARAGRAPH,
            0,
            new Range(0, text.length()),
            List.of(),
            List.of(),
            Optional.empty());
    return new CleanArticle(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(paragraph),
        List.of(),
        1,
        List.of());
  }
}
