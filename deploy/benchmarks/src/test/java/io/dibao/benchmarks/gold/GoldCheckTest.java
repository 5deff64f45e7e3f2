package io.dibao.benchmarks.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldCheckTest {

  private static final Map<String, Map<String, String>> CODES =
      Map.of("genre", Map.of("news", "消息"), "industry", Map.of("G55", "水上运输业"));

  @TempDir private Path folder;

  @Test
  void goldThatFitsItsArticleHasNoFaults() throws IOException {
    assertThat(faults(port())).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'readings: 2'                   | 'reading: 2'                    | '16: unknown key reading'",
        "'precision: half'               | 'precision: half, sure: yes'    | '24: unknown key sure'",
        "'role: issuer'                  | 'role: author'                  | '31: \"author\" is no agency role'",
        "'type: interprets'              | 'type: explains'                | '29: \"explains\" is no relation type'",
        "'precision: half'               | 'precision: semester'           | '24: \"semester\" is no precision'",
        "'code: news'                    | 'code: novel'                   | '34: unknown code genre:novel'",
        "'scheme: genre'                 | 'scheme: mood'                  | '34: unknown scheme mood'",
        "'heading: 总体要求'              | 'heading: 总体目标'              | '18: no line begins with the heading 一、总体目标'",
        "'heading: 保障措施'              | 'heading: 落实《意见》'          | '20: no line begins with the heading 二、落实《意见》'",
        "'{level: 2'                     | '{level: 3'                     | '19: a heading of level 3 below one of 1'",
        "'{text: 近日'                   | '{text: 日前'                   | '22: 日前 is not printed in the article'",
        "'{text: 今年上半年'              | '{text: 近日'                   | '24: 近日 is not printed in the article behind the date above'",
        "'to: 2026-01-01'                | 'to: 2026-13-01'                | '23: not an ISO date: 2026-13-01'",
        "'2023-07-01, precision: half'   | '2023-07-01, precision: vague'  | '24: a vague date has no interval'",
        "'《意见》: 2'                    | '《意见》: 3'                   | '27: 《意见》 is printed 2 times, not 3'",
        "'县财政局: 1'                    | '县税务局: 1'                   | '32: 县税务局 is not printed in the article'",
        "'to: 关于加快港口建设的若干意见' | 'to: 关于港口的意见'             | '29: no title among the documents: 关于港口的意见'",
      })
  void aFaultIsNamedWithItsLine(String right, String wrong, String fault) throws IOException {
    assertThat(port()).contains(right);

    List<String> faults = faults(port().replace(right, wrong));

    assertThat(faults).contains("port.yaml:" + fault);
  }

  @Test
  void aFileThatIsNoYamlIsNamed() throws IOException {
    assertThat(faults("sections: [\n  {level: 1,\n"))
        .singleElement()
        .asString()
        .isEqualTo("port.yaml:3: expected the node content, but found '<stream end>'");
  }

  private static String port() throws IOException {
    try (var in = GoldCheckTest.class.getResourceAsStream("/gold/port.yaml")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private List<String> faults(String yaml) throws IOException {
    Path path = Files.writeString(folder.resolve("port.yaml"), yaml);
    GoldReader reader = new GoldReader();
    List<GoldFault> faults = new ArrayList<>();
    var file = reader.read(path);
    if (file.isPresent()) {
      GoldArticle article = GoldArticle.of(file.get().gold(), folder).orElseThrow();
      faults.addAll(GoldCheck.faults(file.get(), article, CODES));
    }
    faults.addAll(reader.faults());
    return faults.stream().map(GoldFault::toString).toList();
  }
}
