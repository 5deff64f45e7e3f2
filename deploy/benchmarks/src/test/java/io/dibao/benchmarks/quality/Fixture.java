package io.dibao.benchmarks.quality;

import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.benchmarks.gold.GoldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small event and a gold file that says the same of it, to change one thing in. */
final class Fixture {

  static final String EVENT =
      """
      {"title": "一", "publishedAt": "2023-03-02T01:00:00Z",
       "text": "一、总体要求\\n近日，财政部印发《关于港口的意见》。2025年底前完成。2022年以来好转。",
       "sections": [{"path": "1", "number": "一、", "level": 1, "heading": "总体要求", "range": [0, 47],
         "sections": [{"path": "1.1", "number": "（一）", "level": 2, "heading": "目标", "range": [7, 47], "sections": []}]}],
       "dates": [
         {"text": "近日", "range": [7, 9], "precision": "vague", "role": "mentioned"},
         {"text": "2025年底前", "range": [26, 33], "to": "2026-01-01", "precision": "year", "role": "deadline"},
         {"text": "2022年以来", "range": [36, 43], "from": "2022-01-01", "precision": "span", "role": "period"}],
       "documents": [{"title": "关于港口的意见", "aliases": [], "kind": "意见", "issuers": ["财政部"],
         "number": "财发〔2023〕1号", "mentions": [{"text": "《关于港口的意见》", "range": [15, 24]}]}],
       "relations": [{"type": "interprets", "to": "关于港口的意见"}],
       "agencies": [{"name": "财政部", "forms": ["财政部"], "role": "issuer",
         "mentions": [{"text": "财政部", "range": [10, 13], "reason": {"rule": "name", "source": "agency.yaml:7"}}]}],
       "classifications": [
         {"scheme": "genre", "code": "news", "label": "消息", "score": 0.9, "evidence": []},
         {"scheme": "industry", "code": "G55", "label": "水上运输业", "role": "covered", "score": 0.8, "evidence": []}]}
      """;

  static final String GOLD =
      """
      article: none
      readings: 1
      sections:
        - {level: 1, number: 一、, heading: 总体要求}
        - {level: 2, number: （一）, heading: 目标。}
      dates:
        - {text: 近日, precision: vague, role: mentioned}
        - {text: 2025年底前, to: 2026-01-01, precision: year, role: deadline}
        - {text: 2022年以来, from: 2022-01-01, precision: span, role: period}
      documents:
        - {title: 关于港口的意见, kind: 意见, number: 财发〔2023〕1号, issuers: [财政部], mentions: {《关于港口的意见》: 1}}
      relations:
        - {type: interprets, to: 关于港口的意见}
      agencies:
        - {name: 财政部, role: issuer, mentions: {财政部: 1}}
      classifications:
        - {scheme: genre, code: news}
        - {scheme: industry, code: G55}
      """;

  private final Path folder;

  Fixture(Path folder) {
    this.folder = folder;
  }

  /** The counts of the event against the gold with one thing replaced in each. */
  Map<String, Tally> score(String gold, String event) throws IOException {
    return scores(gold, event).total();
  }

  Scores scores(String gold, String event) throws IOException {
    Path path = Files.writeString(folder.resolve("changed.yaml"), gold);
    GoldReader reader = new GoldReader();
    GoldFile file = reader.read(path).orElseThrow();
    if (!reader.faults().isEmpty()) {
      throw new IllegalArgumentException(reader.faults().toString());
    }
    Scores scores = new Scores(Map.of("genre", Map.of(), "topic", Map.of(), "industry", Map.of()));
    scores.add(file, new Event(new com.fasterxml.jackson.databind.ObjectMapper().readTree(event)));
    return scores;
  }
}
