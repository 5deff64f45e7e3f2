package io.dibao.benchmarks.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Any number of articles out of a few: each has the title of one of them and paragraphs of several,
 * with other places and figures. The same number always gives the same article, and two of them
 * share few whole paragraphs, so that none counts as a reprint of another.
 */
final class VariedArticles {

  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Duration YEARS = Duration.ofDays(5 * 365);
  private static final int FEWEST_PARAGRAPHS = 4;
  private static final int MORE_PARAGRAPHS = 9;
  private static final int SHORTEST_PARAGRAPH = 20;

  private static final List<String> PLACES =
      List.of(
          "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西",
          "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海",
          "宁夏", "新疆");

  private static final List<List<String>> CATEGORIES =
      List.of(
          List.of("金融", "新浪财经", "新浪财经－国內"),
          List.of("金融", "证券时报"),
          List.of("政务", "国务院"),
          List.of("政务", "地方"),
          List.of("产业", "制造业"));

  private final List<String> titles = new ArrayList<>();
  private final List<Element> paragraphs = new ArrayList<>();
  private final ObjectMapper json = new ObjectMapper();

  /**
   * Takes articles apart.
   *
   * @param posts Hexo posts: front matter with a title, and HTML
   */
  VariedArticles(List<String> posts) {
    for (String post : posts) {
      int end = post.indexOf("\n---", post.indexOf("---") + 3);
      post.lines()
          .filter(line -> line.startsWith("title:"))
          .findFirst()
          .map(line -> line.substring("title:".length()).strip().replaceAll("^['\"]|['\"]$", ""))
          .ifPresent(titles::add);
      Jsoup.parse(post.substring(Math.max(0, end + 4))).select("p").stream()
          .filter(p -> p.text().length() >= SHORTEST_PARAGRAPH)
          .forEach(paragraphs::add);
    }
    if (titles.isEmpty() || paragraphs.isEmpty()) {
      throw new IllegalArgumentException("there is no article to vary");
    }
  }

  /** Article number n as JSON, to be posted. */
  String article(long n) {
    Random random = new Random(n);
    StringBuilder html = new StringBuilder();
    Set<Integer> taken = new HashSet<>();
    int count = FEWEST_PARAGRAPHS + random.nextInt(MORE_PARAGRAPHS);
    while (taken.size() < Math.min(count, paragraphs.size())) {
      int next = random.nextInt(paragraphs.size());
      if (taken.add(next)) {
        html.append("<p>").append(varied(paragraphs.get(next).html(), random)).append("</p>\n");
      }
    }
    List<String> categories = pick(CATEGORIES, random);
    ObjectNode article = json.createObjectNode();
    article.put("title", varied(pick(titles, random), random));
    article.put("html", html.toString());
    article.put("url", "https://example.org/varied/" + n);
    article.put(
        "publishedAt",
        FIRST.plusSeconds((long) (random.nextDouble() * YEARS.toSeconds())).toString());
    categories.forEach(article.putArray("categories")::add);
    article.put("source", categories.get(1));
    try {
      return json.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }

  /** Another place for the first one named, and other figures, except for those of years. */
  private static String varied(String text, Random random) {
    Optional<String> place = PLACES.stream().filter(text::contains).findFirst();
    String there = place.map(p -> text.replace(p, pick(PLACES, random))).orElse(text);
    StringBuilder varied = new StringBuilder();
    for (int i = 0; i < there.length(); i++) {
      char c = there.charAt(i);
      boolean lastDigit =
          c >= '0'
              && c <= '9'
              && i + 1 < there.length()
              && "%亿万家个户倍元".indexOf(there.charAt(i + 1)) >= 0;
      varied.append(lastDigit ? (char) ('0' + random.nextInt(10)) : c);
    }
    return varied.toString();
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
