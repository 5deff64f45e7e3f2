package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
    List<Integer> run = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < read.size(); i++) {
      Optional<Marker> marker =
          read.get(i)
              .filter(m -> m.style() == Style.ORDINAL && m.number().endsWith(POINT) == points);
      if (marker.isPresent()) {
        if (marker.get().ordinal() <= last) {
          judge(article, read, run, points);
          run.clear();
        }
        run.add(i);
        last = marker.get().ordinal();
      }
    }
    judge(article, read, run, points);
  }

  /** A run counts up: a digest may hold several. */
  private static void judge(
      CleanArticle article, List<Optional<Marker>> read, List<Integer> run, boolean points) {
    boolean titled = run.stream().allMatch(i -> isTitled(article, read, i));
    if (!titled || (points && run.size() < 2)) {
      run.forEach(i -> read.set(i, Optional.empty()));
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
