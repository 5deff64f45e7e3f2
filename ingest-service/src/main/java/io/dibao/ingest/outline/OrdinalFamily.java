package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 第一，…第二，… at the beginning of paragraphs: headings where each has words that title a text of its
 * own (第一，要稳预期。当前…), else items of what the text before announces (以下各项开放措施：第一，推动…，包括…).
 */
final class OrdinalFamily {

  private static final String POINT = "是";

  private static final Pattern NEXT_POINT = Pattern.compile("[。；，：;,][二三四五六七八九十]是");

  private OrdinalFamily() {}

  /** Takes the markers of items away. */
  static void leaveOutItems(CleanArticle article, List<Optional<Marker>> read) {
    leaveOutItems(article, read, false);
    leaveOutItems(article, read, true);
  }

  /** 第一， and 一是 are families of their own. */
  private static void leaveOutItems(
      CleanArticle article, List<Optional<Marker>> read, boolean points) {
    int[] family =
        IntStream.range(0, read.size())
            .filter(i -> read.get(i).filter(m -> m.style() == Style.ORDINAL).isPresent())
            .filter(i -> read.get(i).filter(m -> m.number().endsWith(POINT) == points).isPresent())
            .toArray();
    long titled = IntStream.of(family).filter(i -> isTitled(article, read, i)).count();
    if (titled < family.length || (points && family.length < 2)) {
      IntStream.of(family).forEach(i -> read.set(i, Optional.empty()));
    }
  }

  /** 一是加强组织领导；二是完善政策措施: the points of one paragraph. */
  private static boolean holdsTheNext(CleanArticle article, Block block, Marker marker) {
    return marker.number().endsWith(POINT)
        && NEXT_POINT
            .matcher(article.text())
            .region(marker.end(), block.range().end())
            .results()
            .findAny()
            .isPresent();
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
        marker.number().endsWith(POINT)
            || block.isEmphasised(article.text())
            || article.text().charAt(block.range().end() - 1) != '。';
    return heading.isPresent()
        && !holdsTheNext(article, block, marker)
        && (textBehind || (line && textBelow));
  }
}
