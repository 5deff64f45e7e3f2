package io.dibao.catalog.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

  private record Row(String title, int sections, Optional<Instant> publishedAt) {}

  @Test
  void aTableHasAHeaderAndEndsItsLinesAsTheStandardSays() throws IOException {
    assertThat(csv(new Row("工信部", 3, Optional.of(Instant.parse("2022-01-14T11:00:17Z")))))
        .isEqualTo(
            "\"title\",\"sections\",\"publishedAt\"\r\n\"工信部\",3,\"2022-01-14T11:00:17Z\"\r\n");
  }

  @Test
  void aTableWithoutRowsHasItsHeader() throws IOException {
    assertThat(csv()).isEqualTo("\"title\",\"sections\",\"publishedAt\"\r\n");
  }

  @Test
  void whatIsAbsentIsAnEmptyCell() throws IOException {
    assertThat(csv(new Row("快讯", 0, Optional.empty()))).endsWith("\"快讯\",0,\r\n");
  }

  @Test
  void commasQuotationMarksAndLinesStayInTheirCell() throws IOException {
    assertThat(csv(new Row("一,\"二\"\n三", 0, Optional.empty())))
        .endsWith("\"一,\"\"二\"\"\n三\",0,\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"})
  void aCellIsNoFormula(String begin) throws IOException {
    assertThat(csv(new Row(begin + "HYPERLINK(\"x\")", 0, Optional.empty())))
        .contains("\"'" + begin + "HYPERLINK(\"\"x\"\")\"");
  }

  private static String csv(Row... rows) throws IOException {
    CsvLines lines = new CsvLines(Row.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SequenceWriter writer = lines.begin(out)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    lines.end(rows.length == 0, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
