package io.dibao.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.Changes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An article event with something in every list, to be changed by a test where it matters. */
public final class SampleArticle {
  public static final String TEXT =
      """
      一、文件出台的背景是什么？
      2022年1月14日，工业和信息化部等十部门联合印发《关于促进制造业有序转移的指导意见》（以下简称《意见》）。
      （一）总体要求
      工信部表示，引导劳动密集型产业向东北地区转移，2025年底前形成区域合理分工的格局。""";

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  private final Map<String, Object> event = new LinkedHashMap<>();

  private SampleArticle(UUID id) {
    event.put("id", id.toString());
    event.put("revision", "1");
    event.put("title", "工信部：《关于促进制造业有序转移的指导意见》政策解读");
    event.put("author", "新浪财经");
    event.put("editor", "李墨轩");
    event.put("language", "zh-Hans");
    event.put("publishedAt", "2022-01-14T11:00:17Z");
    event.put("ingestedAt", "2022-01-15T08:00:00Z");
    event.put(
        "source",
        Map.of(
            "publisher",
            "新浪财经",
            "feed",
            "新浪财经－国內",
            "url",
            "https://finance.sina.com.cn/china/2022-01-14/" + id,
            "categories",
            List.of("金融", "新浪财经", "新浪财经－国內")));
    event.put("images", List.of());
    event.put("text", TEXT);
    event.put("sections", List.of(outer()));
    event.put(
        "dates",
        List.of(
            date("2022年1月14日", "2022-01-14", "2022-01-15", "day", "issued"),
            date("2025年底前", "2025-01-01", "2026-01-01", "year", "deadline")));
    event.put(
        "documents",
        List.of(
            Map.of(
                "title", "关于促进制造业有序转移的指导意见",
                "aliases", List.of("意见"),
                "kind", "意见",
                "issuers", List.of("工业和信息化部"),
                "mentions", List.of(mention("《关于促进制造业有序转移的指导意见》"), mention("《意见》")))));
    event.put(
        "relations",
        List.of(
            Map.of(
                "type", "interprets",
                "to", "关于促进制造业有序转移的指导意见",
                "evidence", mention("《意见》"))));
    event.put(
        "agencies",
        List.of(
            Map.of(
                "name",
                "工业和信息化部",
                "forms",
                List.of("工业和信息化部", "工信部"),
                "role",
                "joint-issuer",
                "mentions",
                List.of(mention("工业和信息化部"), mention("工信部")))));
    event.put(
        "classifications",
        List.of(
            Map.of(
                "scheme",
                "region",
                "code",
                "northeast",
                "label",
                "东北地区",
                "role",
                "takes-over",
                "score",
                0.93,
                "evidence",
                List.of(mention("东北地区")))));
    event.put("quality", Map.of("parser", "1", "kept", 0.97, "warnings", List.of()));
  }

  public static SampleArticle of(UUID id) {
    return new SampleArticle(id);
  }

  /** The same with another value in a field at the top. */
  public SampleArticle with(String field, Object value) {
    event.put(field, value);
    return this;
  }

  public SampleArticle without(String field) {
    event.remove(field);
    return this;
  }

  public String json() {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the consumer hands it to the store. */
  public Changes.Published published() {
    String value = json();
    try {
      return new Changes.Published(
          JSON.readValue(value, ArticleEvent.class),
          value,
          new Changes.Origin("no-topic", 0, System.nanoTime()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> outer() {
    return Map.of(
        "path",
        "1",
        "number",
        "一、",
        "style",
        "chinese",
        "level",
        1,
        "heading",
        "文件出台的背景是什么？",
        "range",
        List.of(0, TEXT.length()),
        "points",
        List.of(),
        "sections",
        List.of(inner()));
  }

  private static Map<String, Object> inner() {
    return Map.of(
        "path",
        "1.1",
        "number",
        "（一）",
        "style",
        "chinese-parenthesised",
        "level",
        2,
        "heading",
        "总体要求",
        "range",
        List.of(TEXT.indexOf("（一）"), TEXT.length()),
        "points",
        List.of(),
        "sections",
        List.of());
  }

  private static Map<String, Object> date(
      String words, String from, String to, String precision, String role) {
    return Map.of(
        "text", words,
        "range", range(words),
        "from", from,
        "to", to,
        "precision", precision,
        "role", role,
        "section", "1");
  }

  private static Map<String, Object> mention(String words) {
    return Map.of("text", words, "range", range(words), "section", "1");
  }

  private static List<Integer> range(String words) {
    int start = TEXT.indexOf(words);
    return List.of(start, start + words.length());
  }
}
