package io.dibao.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dibao.ingest.classify.Classification;
import io.dibao.ingest.clean.Image;
import io.dibao.ingest.date.DateMention;
import io.dibao.ingest.outline.Point;
import io.dibao.ingest.outline.Section;
import io.dibao.ingest.reference.Agency;
import io.dibao.ingest.reference.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the article that the project was created from must give, line by line. The whole event is
 * held by {@link GoldenEventTest}; this says why it is right.
 */
class SeedEventTest {

  private static final ArticleEvent SEED = Parsing.fixture("00-manufacturing-transfer.md");

  @Test
  void theFactsOfTheFrontMatterAreThere() {
    assertThat(SEED.title()).isEqualTo("工信部：《关于促进制造业有序转移的指导意见》政策解读");
    assertThat(SEED.author()).contains("新浪财经");
    assertThat(SEED.publishedAt()).contains(Instant.parse("2022-01-14T11:00:17Z"));
    assertThat(SEED.source().categories()).containsExactly("金融", "新浪财经", "新浪财经－国內");
    assertThat(SEED.source().publisher()).contains("新浪财经");
    assertThat(SEED.source().feed()).contains("新浪财经－国內");
    assertThat(SEED.language()).contains("zh-Hans");
  }

  @Test
  void theEditorIsReadFromTheLineThatIsDropped() {
    assertThat(SEED.editor()).contains("李墨轩");
    assertThat(SEED.text()).doesNotContain("责任编辑");
  }

  @Test
  void theHeadImageLeadsAndTheQrCodeIsPromotion() {
    assertThat(SEED.images())
        .extracting(Image::role, Image::url)
        .containsExactly(
            tuple(Image.Role.LEAD, "https://n.sinaimg.cn/finance/cece9e13/20200514/343233024.png"),
            tuple(
                Image.Role.PROMOTION,
                "https://n.sinaimg.cn/finance/cece9e13/20200514/343233024.png"));
  }

  @Test
  void theTextHoldsEverySentenceAndNothingElse() {
    assertThat(SEED.text())
        .startsWith("一、文件出台的背景是什么？\n党中央、国务院高度重视产业转移工作。")
        .endsWith("及时发现解决问题，确保重点任务真正落地。")
        .doesNotContain("appendQr", "news_keyword", "新浪财经APP", "\u3000", "<", "正文下");
    assertThat(SEED.text().lines()).hasSize(27);
    assertThat(SEED.text()).hasSize(Parsing.bodyCharacters("00-manufacturing-transfer.md"));
  }

  @Test
  void sixSectionsAskSixQuestions() {
    assertThat(SEED.sections())
        .extracting(s -> s.path(), s -> s.number().orElse(""), s -> s.heading().orElse(""))
        .containsExactly(
            tuple("1", "一、", "文件出台的背景是什么？"),
            tuple("2", "二、", "如何准确把握产业转移工作总体要求？"),
            tuple("3", "三、", "如何把握制造业转移和承接的重点方向？"),
            tuple("4", "四、", "《意见》的主要特点是什么？"),
            tuple("5", "五、", "《意见》如何保障产业转移工作的开展？"),
            tuple("6", "六、", "如何推动文件落实？"));
    assertThat(SEED.sections())
        .extracting(s -> s.sections().size())
        .containsExactly(0, 5, 2, 4, 2, 2);
  }

  @Test
  void theSubSectionsHaveTheirHeadings() {
    assertThat(section("2").sections())
        .extracting(s -> s.number().orElse("") + s.heading().orElse(""))
        .containsExactly(
            "（一）坚持市场主导、政府引导",
            "（二）坚持因业施策、因地制宜",
            "（三）坚持巩固优势、错位发展",
            "（四）坚持生态优先、安全发展",
            "（五）坚持开放合作、互利共赢");
    assertThat(section("6").sections())
        .extracting(s -> s.number().orElse("") + s.heading().orElse(""))
        .containsExactly("（一）联合多部门协同发力", "（二）做好工作细化安排");
  }

  @Test
  void thePointsStandWhereTheyArePrinted() {
    assertThat(points("3.2")).containsExactly("一是", "二是", "三是");
    assertThat(points("4.4")).containsExactly("一是", "二是", "三是");
    assertThat(points("5.1")).containsExactly("一是", "二是");
    assertThat(points("5.2")).containsExactly("一是", "二是", "三是");
    assertThat(points("6.2")).containsExactly("一是", "二是", "三是");
    assertThat(section("5.1").points().get(1).text())
        .startsWith("加强示范推广和服务。")
        .endsWith("创建一批行业产业转移试点园区等。");
  }

  @Test
  void theDatesMeanWhatAReaderTakesThemToMean() {
    assertThat(interval("2020年11月")).containsExactly("2020-11-01", "2020-12-01");
    assertThat(interval("2020年12月")).containsExactly("2020-12-01", "2021-01-01");
    assertThat(interval("二Ο三五年")).containsExactly("2035-01-01", "2036-01-01");
    assertThat(interval("2035年")).containsExactly("2035-01-01", "2036-01-01");
    assertThat(SEED.dates())
        .filteredOn(date -> date.text().contains("第十四个五年规划"))
        .hasSize(2)
        .allSatisfy(
            date -> {
              assertThat(date.from()).contains(LocalDate.of(2021, 1, 1));
              assertThat(date.to()).contains(LocalDate.of(2026, 1, 1));
            });
    assertThat(SEED.dates())
        .filteredOn(date -> Set.of("近年来", "当前").contains(date.text()))
        .isNotEmpty()
        .allSatisfy(date -> assertThat(date.precision()).isEqualTo(DateMention.Precision.VAGUE));
  }

  @Test
  void theShortTitlesAreResolved() {
    Document opinions = document("关于促进制造业有序转移的指导意见");
    assertThat(opinions.aliases()).containsExactly("意见");
    assertThat(opinions.kind()).contains("意见");
    assertThat(opinions.mentions()).hasSize(count("《意见》") + count("《关于促进制造业有序转移的指导意见》"));
    Document catalogue = document("产业发展与转移指导目录");
    assertThat(catalogue.aliases()).containsExactly("目录");
    assertThat(catalogue.kind()).contains("目录");
    assertThat(SEED.documents())
        .extracting(Document::title)
        .contains("中共中央关于制定国民经济和社会发展第十四个五年规划和二Ο三五年远景目标的建议", "中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要")
        .doesNotContain("意见", "目录");
  }

  @Test
  void tenAgenciesIssuedItTogether() {
    assertThat(SEED.agencies())
        .filteredOn(agency -> agency.role() == Agency.Role.JOINT_ISSUER)
        .extracting(Agency::name)
        .containsExactlyInAnyOrder(
            "工业和信息化部",
            "国家发展和改革委员会",
            "科学技术部",
            "人力资源和社会保障部",
            "生态环境部",
            "交通运输部",
            "商务部",
            "中国人民银行",
            "海关总署",
            "国家市场监督管理总局");
    assertThat(document("关于促进制造业有序转移的指导意见").issuers()).hasSize(10);
  }

  @Test
  void theClassificationsAreThoseThatAReaderWouldGive() {
    assertThat(labels("factor")).containsExactlyInAnyOrder("劳动密集型产业", "技术密集型产业", "高载能行业", "生产性服务业");
    assertThat(labels("region"))
        .contains("东部地区", "中部地区", "西部地区", "东北地区", "欠发达地区", "革命老区", "边境地区", "长江经济带", "一带一路");
    assertThat(labels("principle")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(labels("genre")).hasSize(1);
    assertThat(codes("genre")).containsExactly("interpretation");
    assertThat(labels("instrument").size()).isGreaterThanOrEqualTo(3);
    assertThat(SEED.classifications())
        .anyMatch(
            c -> c.label().equals("东北地区") && c.role().filter("takes-over"::equals).isPresent());
  }

  @Test
  void everyClassificationButTheGenreShowsItsWords() {
    assertThat(SEED.classifications())
        .filteredOn(c -> !c.scheme().equals("genre"))
        .allSatisfy(c -> assertThat(c.evidence()).isNotEmpty());
  }

  private static Section section(String path) {
    List<Section> level = SEED.sections();
    Section found = null;
    for (int ordinal : Arrays.stream(path.split("\\.")).mapToInt(Integer::parseInt).toArray()) {
      found = level.get(ordinal - 1);
      level = found.sections();
    }
    assertThat(found.path()).isEqualTo(path);
    return found;
  }

  private static List<String> points(String path) {
    return section(path).points().stream().map(Point::number).toList();
  }

  private static List<String> interval(String text) {
    DateMention date =
        SEED.dates().stream().filter(d -> d.text().equals(text)).findFirst().orElseThrow();
    return List.of(date.from().orElseThrow().toString(), date.to().orElseThrow().toString());
  }

  private static Document document(String title) {
    return SEED.documents().stream().filter(d -> d.title().equals(title)).findFirst().orElseThrow();
  }

  private static int count(String words) {
    return SEED.text().split(java.util.regex.Pattern.quote(words), -1).length - 1;
  }

  private static Set<String> labels(String scheme) {
    return of(scheme).map(Classification::label).collect(Collectors.toSet());
  }

  private static List<String> codes(String scheme) {
    return of(scheme).map(Classification::code).toList();
  }

  private static java.util.stream.Stream<Classification> of(String scheme) {
    return SEED.classifications().stream().filter(c -> c.scheme().equals(scheme));
  }
}
