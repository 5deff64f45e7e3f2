package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 第一，…第二，… at the beginning of paragraphs: headings where each has words that title a text of its
 * own (第一，要稳预期。当前…), else items of what the text before announces (以下各项开放措施：第一，推动…，包括…).
 */
final class OrdinalFamily {

  private OrdinalFamily() {}

  /** Takes the markers of items away. */
  static void leaveOutItems(CleanArticle article, List<Optional<Marker>> read) {
    int[] family =
        IntStream.range(0, read.size())
            .filter(i -> read.get(i).filter(m -> m.style() == Style.ORDINAL).isPresent())
            .toArray();
    long titled = IntStream.of(family).filter(i -> isTitled(article, read, i)).count();
    if (titled < family.length) {
      IntStream.of(family).forEach(i -> read.set(i, Optional.empty()));
    }
  }

  private static boolean isTitled(CleanArticle article, List<Optional<Marker>> read, int i) {
    Block block = article.blocks().get(i);
    Marker marker = read.get(i).orElseThrow();
    Optional<String> heading = HeadingText.of(article.text(), block, marker.end());
    boolean textBehind =
        heading.isPresent() && marker.end() + heading.get().length() + 1 < block.range().end();
    boolean textBelow =
        i + 1 < read.size()
            && read.get(i + 1).isEmpty()
            && article.blocks().get(i + 1).kind() == Block.Kind.PARAGRAPH;
    boolean line =
        block.isEmphasised(article.text()) || article.text().charAt(block.range().end() - 1) != '。';
    return heading.isPresent() && (textBehind || (line && textBelow));
  }
}
