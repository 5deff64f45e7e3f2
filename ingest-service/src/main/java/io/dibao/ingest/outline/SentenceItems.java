package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the numbered blocks that are the items of one sentence: （一）…；（二）…。 */
final class SentenceItems {

  private static final List<String> JOINING = List.of("和", "或", "以及", "或者", "并");
  private static final int SEMICOLON_AND_WORD = 3;

  private SentenceItems() {}

  /**
   * Their numbers, by their index among the article's blocks.
   *
   * @param read the marker of each block
   */
  static Map<Integer, Marker> of(CleanArticle article, List<Optional<Marker>> read) {
    List<Block> blocks = article.blocks();
    Map<Integer, Marker> items = new LinkedHashMap<>();
    boolean inSentence = false;
    Optional<Style> style = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Marker> marker = read.get(i).filter(m -> m.style().isOfItems());
      boolean goesOn =
          marker.isPresent() && (style.isEmpty() || style.equals(marker.map(Marker::style)));
      boolean openEnd = marker.isPresent() && endsWithSemicolon(article.text(), blocks.get(i));
      if (openEnd || (inSentence && goesOn)) {
        items.put(i, marker.get());
      }
      inSentence = openEnd;
      style = openEnd ? marker.map(Marker::style) : Optional.empty();
    }
    return items;
  }

  /** 控制大气污染物无组织排放；: one clause of a sentence that the next block goes on with. */
  private static boolean endsWithSemicolon(String text, Block block) {
    String words = block.range().of(text);
    String end = words.substring(Math.max(0, words.length() - SEMICOLON_AND_WORD));
    int semicolon = Math.max(end.lastIndexOf('；'), end.lastIndexOf(';'));
    return semicolon >= 0
        && (semicolon == end.length() - 1 || JOINING.contains(end.substring(semicolon + 1)))
        && words.indexOf('。') < 0;
  }
}
