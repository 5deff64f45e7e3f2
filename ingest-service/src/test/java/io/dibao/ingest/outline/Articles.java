package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clean articles of plain paragraphs; one between ** and ** is in strong type, one behind # is a
 * heading.
 */
public final class Articles {

  private Articles() {}

  public static CleanArticle of(String... paragraphs) {
    return titled("测试文章", paragraphs);
  }

  public static CleanArticle titled(String title, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      boolean strong = paragraph.startsWith("**");
      boolean heading = paragraph.startsWith("# ");
      String words = paragraph.replace("**", "").replaceFirst("^# ", "");
      if (text.length() > 0) {
        text.append('\n');
      }
      Range range = new Range(text.length(), text.length() + words.length());
      text.append(words);
      blocks.add(
          new Block(
              heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH,
              heading ? 2 : 0,
              range,
              strong ? List.of(range) : List.of(),
              List.of(),
              Optional.empty()));
    }
    return new CleanArticle(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text.toString(),
        blocks,
        List.of(),
        1,
        List.of());
  }
}
