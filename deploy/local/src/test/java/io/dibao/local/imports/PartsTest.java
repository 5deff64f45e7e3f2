package io.dibao.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

  @TempDir Path folder;

  private List<Part> parts(PostFormat format, String content) throws Exception {
    Path path = Files.writeString(folder.resolve("posts"), content);
    List<Part> parts = new ArrayList<>();
    PostFile file = new PostFile(path, format, Files.size(path), FileTime.fromMillis(0));
    int count = Parts.each(file, parts::add);
    assertThat(parts).hasSize(count);
    return parts;
  }

  private String text(Part part) throws IOException {
    byte[] all = Files.readAllBytes(part.file().path());
    return new String(all, (int) part.offset(), (int) part.length(), StandardCharsets.UTF_8);
  }

  @Test
  void anythingButLinesIsOnePart() throws Exception {
    List<Part> parts = parts(PostFormat.MARKDOWN, "一\n二\n");

    assertThat(parts).singleElement().extracting(Part::articles).isEqualTo(1);
    assertThat(text(parts.get(0))).isEqualTo("一\n二\n");
  }

  @Test
  void manyLinesAreCutAtLineEndsWithoutLoss() throws Exception {
    String lines = "{\"title\":\"工业和信息化部\"}\n".repeat(1_201);

    List<Part> parts = parts(PostFormat.NDJSON, lines);

    assertThat(parts).extracting(Part::articles).containsExactly(500, 500, 201);
    assertThat(parts)
        .extracting(Part::itemsInFile)
        .containsExactly("1-500", "501-1000", "1001-1201");
    assertThat(text(parts.get(0)) + text(parts.get(1)) + text(parts.get(2))).isEqualTo(lines);
  }

  @Test
  void blankLinesAreNumberedButAreNoArticles() throws Exception {
    List<Part> parts = parts(PostFormat.NDJSON, "\n{}\n \r\n{}");

    assertThat(parts)
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.articles()).isEqualTo(2);
              assertThat(part.itemInFile(4)).isEqualTo("4");
              assertThat(part.itemsInFile()).isEqualTo("1-4");
            });
  }

  @Test
  void theNumberOfALineIsThatOfTheFileNotOfThePart() throws Exception {
    List<Part> parts = parts(PostFormat.NDJSON, "{}\n".repeat(600));

    assertThat(parts.get(1).itemInFile(7)).isEqualTo("507");
  }

  @Test
  void longLinesMakeAPartEarly() throws Exception {
    String line = "\"" + "长".repeat(1 << 20) + "\"\n";

    List<Part> parts = parts(PostFormat.NDJSON, line.repeat(3));

    assertThat(parts).extracting(Part::articles).containsExactly(2, 1);
  }

  @Test
  void linesThatAreAllBlankAreNoPart() throws Exception {
    assertThat(parts(PostFormat.NDJSON, "\n \n\t\n")).isEmpty();
  }

  @Test
  void everyPartHasAFingerprintOfItsOwn() throws Exception {
    List<Part> parts = parts(PostFormat.NDJSON, "{}\n".repeat(1_500));
    URI here = URI.create("http://localhost:8080/v1/articles");
    URI there = URI.create("http://localhost:9080/v1/articles");

    assertThat(
            List.of(
                parts.get(0).fingerprint(here),
                parts.get(1).fingerprint(here),
                parts.get(2).fingerprint(here),
                parts.get(0).fingerprint(there)))
        .doesNotHaveDuplicates();
  }
}
