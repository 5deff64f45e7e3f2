package io.dibao.catalog.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import io.dibao.browser.Axe;
import io.dibao.browser.Chromium;
import io.dibao.browser.Look;
import io.dibao.browser.Visitor;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The pages in a real browser, over an article that the ingest service parsed and thirty others.
 */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

  private static final Path EVENT =
      Path.of("../ingest-service/src/main/resources/contract/article-published.example.json");
  private static final String ARTICLE = "/articles/a0274ff1-214c-5d45-8db4-041c1717e8b9";
  private static final String DOCUMENT = "/documents/" + ReferenceKind.idOf("关于促进制造业有序转移的指导意见");
  private static final String AGENCY = "/agencies/" + ReferenceKind.idOf("国务院");
  private static final String TRANSFER = "/?q=%E4%BA%A7%E4%B8%9A%E8%BD%AC%E7%A7%BB";

  private static final String PLAN =
      "发展 biomanufacturing，要坚持市场导向、政府引导、自愿合作，统筹资源环境、要素禀赋、产业基础及碳达峰碳中和目标，创新体制机制，"
          + "完善政策体系，推动生物制造的原料、菌种和装备有序发展，维护供应链完整性，形成区域合理分工、联动发展的格局。";
  private static final String PRINTS = "/?q=biomanufacturing";
  private static final String PARTS = "/?q=%E7%A4%BA%E8%8C%83%E5%9B%AD%E5%8C%BA&hits=sections";
  private static final String DUE =
      "/timeline?q=%E5%AE%9E%E6%96%BD%E6%96%B9%E6%A1%88&role=deadline";

  private static final List<String> MAIN = List.of("/", ARTICLE);
  private static final List<String> OTHERS =
      List.of(
          TRANSFER,
          PARTS,
          PRINTS + "&collapse=reprints",
          DUE,
          DOCUMENT,
          AGENCY,
          "/timeline",
          "/transfers",
          "/documents",
          "/agencies",
          "/preview",
          "/nothing",
          "/?q=。");
  private static final List<String> NONE = List.of();

  @Inject CatalogFixture catalog;

  @TestHTTPResource("/")
  URL site;

  private final Axe axe = new Axe();
  private Chromium chromium;
  private boolean published;

  @BeforeAll
  void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void publishArticles() throws IOException {
    if (published) {
      return;
    }
    catalog.clear();
    catalog.publishEvent(Files.readString(EVENT));
    for (int month = 1; month <= 12; month++) {
      for (String county : List.of("临港县", "望江县", "青山县")) {
        catalog.publish(
            TestArticle.of(
                    "%s印发第%d号实施方案".formatted(county, month),
                    "一、主要任务\n" + county + "将于2023年底前建成示范园区，纺织业有序承接。")
                .publishedAt("2023-%02d-15T02:00:00Z".formatted(month))
                .source(county + "日报", "https://example.com/" + month, "地方", county)
                .section("", "1", "一、", "主要任务", "承接。")
                .dated("2023年底前", "2023-01-01", "2024-01-01", "year", "deadline")
                .classified("industry", "C17", "纺织业", "takes-over")
                .classified(
                    "region", month % 2 == 0 ? "central" : "northeast", "区域", "takes-over"));
      }
    }
    for (String publisher : List.of("新华网", "人民网")) {
      catalog.publish(
          TestArticle.of(publisher + "：生物制造规划", PLAN + "（" + publisher + "）")
              .publishedAt("2022-06-01T02:00:00Z")
              .source(publisher, null)
              .signed());
    }
    published = true;
  }

  @Test
  void hitsComeWhileTheVisitorTypes() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/");
          page.evaluate("window.sameDocument = true");

          page.locator("#q").pressSequentially("产业转移");

          assertThat(page.locator(".snippet mark").first()).hasText("产业转移");
          assertThat(page).hasURL(Pattern.compile("q=%E4%BA%A7"));
          assertThat(page.locator("#said")).hasText("1 篇文章");
          assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        });
  }

  @Test
  void theBackButtonLeadsFromAnArticleToTheWordsTypedAndFromThemToTheStart() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/");
          page.locator("#q").pressSequentially("产业转移");
          assertThat(page.locator(".total")).hasText("1 篇文章");
          page.locator("a.hit").first().click();
          assertThat(page).hasURL(Pattern.compile("/articles/"));

          page.goBack();

          assertThat(page.locator("#q")).hasValue("产业转移");
          assertThat(page.locator(".total")).hasText("1 篇文章");
          page.goBack();
          assertThat(page.locator("#q")).hasValue("");
          assertThat(page.locator(".total")).hasText("39 篇文章");
        });
  }

  @Test
  void aSuggestionIsChosenByKeys() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/");
          await().until(() -> page.request().get("/v1/suggest?q=工业和信").text().contains("agency"));
          page.locator("#q").pressSequentially("工业和信");
          Locator first = page.locator("#suggestions [role=option]").first();
          assertThat(first).containsText("工业和信息化部");
          assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
          page.keyboard().press("Escape");
          assertThat(page.locator("#suggestions")).isHidden();
          page.locator("#q").pressSequentially("息");
          assertThat(first).isVisible();
          page.keyboard().press("ArrowDown");
          assertThat(first).hasAttribute("aria-selected", "true");
          assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
          visitor.keep("suggestions");

          page.keyboard().press("Enter");

          assertThat(page.locator(".chosen")).containsText("机构: 工业和信息化部");
          assertThat(page.locator("#q")).hasValue("");
        });
  }

  @Test
  void whatMayHaveBeenMeantIsOneClickAway() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/?q=biomanufactoring");

          page.locator(".meant a", text("biomanufacturing")).click();

          assertThat(page.locator(".total")).hasText("2 篇文章");
          assertThat(page.locator("#q")).hasValue("biomanufacturing");
        });
  }

  @Test
  void theSameWordsFindSectionsThatOpenAtTheirPlace() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/?q=实施方案 临港县");
          page.locator("#q").fill("示范园区");
          assertThat(page.locator(".total")).hasText("36 篇文章");

          page.locator(".units a", text("章节")).click();

          assertThat(page.locator(".total")).hasText("36 个章节");
          assertThat(page.locator(".units [aria-current]")).hasText("章节");
          assertThat(page.locator("a.hit").first()).hasText("一、主要任务");
          assertThat(page.locator(".source .of").first()).containsText("实施方案");
          assertThat(page.locator(".snippet mark").first()).hasText("示范园区");
          page.locator("a.hit").first().click();
          assertThat(page).hasURL(Pattern.compile("#s-1$"));
          assertThat(page.locator("h2:target")).hasText("一、主要任务");
          assertThat(page.locator("h2:target")).isInViewport();
        });
  }

  @Test
  void reprintsAreHiddenAndShownAgain() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(PRINTS);
          assertThat(page.locator(".reprints").first()).hasText("另有 1 篇转载");

          page.locator(".collapse a").click();

          assertThat(page.locator(".total")).hasText("1 篇文章");
          assertThat(page.locator(".collapse")).containsText("已合并 1 篇转载");
          page.locator(".collapse a", text("全部显示")).click();
          assertThat(page.locator(".total")).hasText("2 篇文章");
        });
  }

  @Test
  void anArticleLeadsToItsReprintsAndToSimilarOnes() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(PRINTS);
          page.locator(".reprints").first().click();
          assertThat(page.locator("#reprints")).isInViewport();
          String title = page.locator("article h1").textContent();

          page.locator("section:has(#reprints) a.hit").click();

          assertThat(page.locator("article h1")).not().hasText(title);
          page.navigate("/?q=临港县");
          page.locator("a.hit").first().click();
          assertThat(page.locator("section:has(#similar)").boundingBox().x)
              .as("under the text")
              .isEqualTo(page.locator("article").boundingBox().x);
          page.locator("section:has(#similar) a.hit").first().click();
          assertThat(page.locator("article h1")).containsText("实施方案");
        });
  }

  @Test
  void aTagOfAHitAsksForItAsWell() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/?q=临港县");

          page.locator(".hits .tags a", text("纺织业")).first().click();

          assertThat(page.locator(".chosen")).containsText("行业: 纺织业");
          assertThat(page.locator(".total")).hasText("12 篇文章");
        });
  }

  @Test
  void brushingOverTheDeadlinesOfWhatWasFoundLeadsToThem() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/?q=临港县");
          Locator bars = page.locator("[data-to=to] svg a");

          brush(page, bars.nth(bars.count() - 3), bars.last());

          assertThat(page).hasURL(Pattern.compile("/timeline\\?.*from=2023-10-01&to=2024-01-01"));
          assertThat(page.locator(".total")).hasText("12 条");
          assertThat(page.locator(".chosen")).containsText("检索词: 临港县");
          page.locator(".period button").click();
          assertThat(page.locator(".total")).hasText("12 条");
          page.locator(".chosen .clear").click();
          assertThat(page.locator(".total")).hasText("12 篇文章");
        });
  }

  @Test
  void aFilterIsChosenShownAndTakenBack() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/");
          page.locator("[data-facet=category] li summary", text("地方")).click();
          page.locator("[data-facet=category] li li a", text("临港县")).click();
          assertThat(page.locator(".total")).hasText("12 篇文章");
          page.locator("[data-facet=region] a").first().click();
          assertThat(page.locator(".total")).hasText("6 篇文章");
          visitor.keep("filtered");

          page.locator(".chosen .clear").click();

          assertThat(page.locator(".total")).hasText("39 篇文章");
          page.goBack();
          assertThat(page.locator(".total")).hasText("6 篇文章");
        });
  }

  @Test
  void aValueIsLeftOut() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/");
          page.locator("[data-facet=region] li").first().hover();

          page.locator("[data-facet=region] .not").first().click();

          assertThat(page.locator(".chosen a").first()).containsText("排除");
          assertThat(page).hasURL(Pattern.compile("classification=%21region"));
          assertThat(page.locator("[data-facet=region] .excluded")).isVisible();
        });
  }

  @Test
  void brushingOverTheHistogramNarrowsTheTime() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/");
          Locator bars = page.locator("[data-to=publishedTo] svg a");

          brush(page, bars.nth(bars.count() - 4), bars.nth(bars.count() - 2));

          assertThat(page)
              .hasURL(Pattern.compile("publishedFrom=2023-09-01&publishedTo=2023-12-01"));
          assertThat(page.locator(".total")).hasText("9 篇文章");
        });
  }

  @Test
  void aBarOfDeadlinesLeadsToThem() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/?classification=region:northeast");

          page.locator("[data-to=to] svg a[aria-label^='2023-12']").click();

          assertThat(page).hasURL(Pattern.compile("/timeline\\?.*from=2023-12-01&to=2024-01-01"));
          assertThat(page.locator(".total")).hasText("18 条");
        });
  }

  @Test
  void searchingPagingAndReadingNeedNoScripts() {
    try (Visitor visitor = chromium.visitor(address(), Look.DESK, false)) {
      Page page = visitor.open("/");
      page.locator("#q").fill("实施方案");
      page.locator("form.query button").click();
      assertThat(page.locator("a.hit")).hasCount(20);
      page.locator("[data-to=publishedTo] svg a[aria-label^='2023-03']").click();
      assertThat(page.locator(".total")).hasText("3 篇文章");
      page.goBack();
      page.locator(".pages .next").click();
      assertThat(page.locator("a.hit")).hasCount(16);
      page.locator("a.hit").first().click();
      assertThat(page.locator("article h2")).hasText("一、主要任务");

      page.locator("a.mark.date").hover();

      assertThat(
              (String)
                  page.locator("a.mark.date")
                      .evaluate("mark => getComputedStyle(mark, '::after').content"))
          .contains("期限 · 2023");
    }
  }

  @Test
  void keysLeadFromTheBoxToAnArticle() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(TRANSFER);
          page.keyboard().press("/");
          assertThat(page.locator("#q")).isFocused();
          page.keyboard().press("ArrowDown");
          assertThat(page.locator("a.hit").first()).isFocused();

          page.keyboard().press("Enter");

          assertThat(page).hasURL(Pattern.compile("/articles/"));
          page.keyboard().press("?");
          assertThat(page.locator("#help")).isVisible();
          visitor.keep("help");
          page.keyboard().press("Escape");
          assertThat(page.locator("#help")).isHidden();
        });
  }

  @Test
  void aMarkSaysWhatItMeansWhenPointedAtAndWhenFocused() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(ARTICLE);
          page.locator("a.mark.date", text("2020年11月")).hover();
          assertThat(page.locator("#tip")).hasText("提及 · 2020-11");
          visitor.keep("meaning");
          page.keyboard().press("Escape");
          assertThat(page.locator("#tip")).isHidden();

          page.locator("a.mark.agency", text("国务院")).first().focus();

          assertThat(page.locator("#tip")).containsText("国务院 · 提及");
        });
  }

  @Test
  void aTouchAsksForTheMeaningBeforeItGoesThere() {
    visit(
        Look.PHONE,
        visitor -> {
          Page page = visitor.open(ARTICLE);
          Locator mark = page.locator("a.mark.date", text("2020年11月"));

          mark.tap();

          assertThat(page.locator("#tip")).containsText("提及 · 2020-11");
          visitor.keep("touched");
          mark.tap();
          assertThat(page).hasURL(Pattern.compile("/timeline"));
        });
  }

  @Test
  void aKindOfMarksIsHiddenAndStaysHidden() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(ARTICLE);

          page.locator("#show-date").uncheck();
          page.reload();

          assertThat(page.locator("#show-date")).not().isChecked();
          assertThat(page.locator("a.mark.date").first())
              .hasCSS("background-color", "rgba(0, 0, 0, 0)");
          assertThat(page.locator("a.mark.date").first()).hasAttribute("tabindex", "-1");
        });
  }

  @Test
  void theOutlineFollowsTheScroll() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(ARTICLE);

          page.evaluate("document.getElementById('s-4').scrollIntoView({behavior: 'instant'})");

          assertThat(page.locator(".outline a[aria-current]")).hasText("四、《意见》的主要特点是什么？");
        });
  }

  @Test
  void whatWasFoundLeadsToItsPlace() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(ARTICLE);
          Locator thing = page.locator(".found .agency li", text("海关总署"));

          thing.locator(".places a").first().click();

          assertThat(page.locator("a.mark:target")).hasText("海关总署");
          assertThat(page.locator("a.mark:target")).isInViewport();
        });
  }

  @Test
  void aDocumentIsDrawnWithWhatIsTiedToIt() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(ARTICLE);

          page.locator("a.mark.document", text("《关于促进制造业有序转移的指导意见》")).first().click();

          assertThat(page).hasURL(Pattern.compile(DOCUMENT));
          assertThat(page.locator(".picture .article title")).containsText("政策解读");
          assertThat(page.locator(".picture .label").first()).hasText("解读");
          page.locator(".facts a", text("海关总署")).click();
          assertThat(page.locator("h1")).hasText("海关总署");
        });
  }

  @Test
  void onAPhoneTheMiddleOfTheRelationsIsSeenFirst() {
    visit(
        Look.PHONE,
        visitor -> {
          Page page = visitor.open(DOCUMENT);

          page.locator(".picture").scrollIntoViewIfNeeded();

          assertThat(page.locator(".picture .root")).isInViewport();
        });
  }

  @Test
  void theTimelineTellsTheDeadlinesByMonth() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/timeline?from=2023-01-01&to=2024-01-01");
          assertThat(page.locator(".month h2").first()).hasText("2023-12");

          page.locator(".month a.hit").first().click();

          assertThat(page.locator("a.mark.date:target")).hasText("2023年底前");
        });
  }

  @Test
  void theTimelineIsAskedForWords() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/timeline?from=2023-01-01&to=2024-01-01");
          page.keyboard().press("/");
          page.keyboard().type("临港县");

          page.keyboard().press("Enter");

          assertThat(page.locator(".total")).hasText("12 条");
          assertThat(page.locator("#q")).hasValue("临港县");
          assertThat(page.locator("input[name=from]")).hasValue("2023-01-01");
        });
  }

  @Test
  void languageAndThemeAreChosenAndKept() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/");
          page.locator(".settings summary").click();
          page.locator(".settings button", text("English")).click();
          page.locator(".settings summary").click();
          page.locator(".settings button", text("Dark")).click();

          page.navigate(ARTICLE);

          assertThat(page.locator(".outline summary")).hasText("Outline");
          assertThat(page.locator("body")).hasCSS("background-color", "rgb(22, 24, 28)");
          visitor.keep("english");
        });
  }

  @Test
  void whatIsPrintedIsTheArticle() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(ARTICLE);

          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

          assertThat(page.locator(".top")).isHidden();
          assertThat(page.locator(".outline")).isHidden();
          assertThat(page.locator("article h1")).isVisible();
          visitor.keep("printed");
        });
  }

  @Test
  void whatIsPrintedOfASearchAreItsHits() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open(TRANSFER);

          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

          for (String tool :
              List.of(".top", ".query", ".facets", ".units", ".orders", ".collapse", ".bottom")) {
            assertThat(page.locator(tool)).isHidden();
          }
          assertThat(page.locator(".total")).isVisible();
          assertThat(page.locator("a.hit")).isVisible();
          visitor.keep("printed-hits");
        });
  }

  @Test
  void aParserThatIsAwayIsSaidSo() {
    visit(
        Look.DESK,
        visitor -> {
          Page page = visitor.open("/preview");
          page.locator("#text").fill("# 标题\n\n正文。");

          page.locator("form.try button").click();

          assertThat(page.locator(".error")).hasText("解析服务暂时没有应答，请稍后再试。");
          assertThat(page.locator("#text")).hasValue("# 标题\n\n正文。");
        });
  }

  @Test
  void everyViewIsAccessibleAndFitsInEveryLook() {
    List<String> faults = new ArrayList<>();
    for (Look look : Look.values()) {
      visit(
          look,
          visitor -> {
            for (String view : MAIN) {
              faults.addAll(faults(visitor, look, view));
            }
            for (String view : look == Look.DESK || look == Look.PHONE_DARK ? OTHERS : NONE) {
              faults.addAll(faults(visitor, look, view));
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  private List<String> faults(Visitor visitor, Look look, String view) {
    Page page = visitor.open(view);
    visitor.keep(name(view));
    List<String> faults = new ArrayList<>(axe.violations(page));
    if (visitor.overflow() > 0) {
      faults.add("wider than the window by " + visitor.overflow());
    }
    return faults.stream().map(fault -> look + " " + view + " " + fault).toList();
  }

  private static String name(String view) {
    return switch (view) {
      case "/" -> "search";
      case TRANSFER -> "hits";
      case PARTS -> "sections";
      case PRINTS + "&collapse=reprints" -> "collapsed";
      case DUE -> "timeline-of-hits";
      case "/nothing" -> "not-found";
      case "/?q=。" -> "not-understood";
      default ->
          view.startsWith("/articles/")
              ? "article"
              : view.equals(DOCUMENT)
                  ? "document"
                  : view.equals(AGENCY) ? "agency" : view.substring(1);
    };
  }

  private void visit(Look look, Consumer<Visitor> visit) {
    try (Visitor visitor = chromium.visitor(address(), look, true)) {
      visit.accept(visitor);
      assertThat(visitor.troubles()).isEmpty();
    }
  }

  private static void brush(Page page, Locator from, Locator to) {
    BoundingBox first = from.boundingBox();
    BoundingBox last = to.boundingBox();
    page.mouse().move(first.x + first.width / 2, first.y + first.height / 2);
    page.mouse().down();
    page.mouse().move(last.x + last.width / 2, last.y + last.height / 2);
    page.mouse().up();
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private String address() {
    return site.toString().replaceAll("/$", "");
  }
}
