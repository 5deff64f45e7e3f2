package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.CleanArticle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbered blocks that provide something and title nothing: 一、返还数额按…计算。二、返还的年限为…。 They are told
 * by their family, the numbers that count on from one: where most of it are whole sentences, each
 * the next one's neighbour, the short ones among them are no headings either.
 */
final class Provisions {

  private static final Set<Style> STYLES =
      EnumSet.of(
          Style.CHINESE,
          Style.CHINESE_PARENTHESISED,
          Style.ARABIC,
          Style.ARABIC_PARENTHESISED,
          Style.CIRCLED);

  /** 予以废止。（目录见附件1） */
  private static final Pattern REMARK = Pattern.compile("(?<=。)[（(][^）)]{1,30}[）)]$");

  /** Of the first sentence of an item that may be news. */
  private static final int LONGEST_TITLE = 22;

  private final OutlineWords words;
  private final CleanArticle article;
  private final List<Optional<Marker>> read;
  private final Set<Integer> blocks = new HashSet<>();

  private Provisions(OutlineWords words, CleanArticle article, List<Optional<Marker>> read) {
    this.words = words;
    this.article = article;
    this.read = read;
  }

  /**
   * Their indexes among the article's blocks.
   *
   * @param read the marker of each block
   */
  static Set<Integer> of(OutlineWords words, CleanArticle article, List<Optional<Marker>> read) {
    Provisions provisions = new Provisions(words, article, read);
    Map<Style, List<Integer>> families = new EnumMap<>(Style.class);
    for (int i = 0; i < read.size(); i++) {
      Optional<Marker> marker = read.get(i).filter(m -> STYLES.contains(m.style()));
      if (marker.isPresent()) {
        List<Integer> family =
            families.computeIfAbsent(marker.get().style(), style -> new ArrayList<>());
        if (!family.isEmpty() && !provisions.goesOn(family, marker.get())) {
          provisions.judge(family);
          family.clear();
        }
        family.add(i);
      }
    }
    families.values().forEach(provisions::judge);
    return provisions.blocks;
  }

  private boolean goesOn(List<Integer> family, Marker next) {
    return next.ordinal() > read.get(family.get(family.size() - 1)).orElseThrow().ordinal();
  }

  private void judge(List<Integer> family) {
    long provisions = family.stream().filter(this::provides).count();
    long titles = family.stream().filter(i -> !provides(i) && !isLoneSentence(i)).count();
    if (provisions > titles) {
      blocks.addAll(family);
    }
  }

  /** Without a heading, or a whole sentence right before the next number of the family. */
  private boolean provides(int i) {
    Marker marker = read.get(i).orElseThrow();
    boolean neighbour =
        i + 1 < read.size()
            && read.get(i + 1).filter(next -> next.style() == marker.style()).isPresent();
    return heading(i).isEmpty() || (neighbour && isLoneSentence(i)) || tells(i);
  }

  /**
   * 2、央行官网上线“…”专栏后，出现了第一次更新。8月30日，…: a piece of news in a digest, not the title of what follows.
   */
  private boolean tells(int i) {
    return read.get(i).orElseThrow().style() == Style.ARABIC
        && heading(i)
            .filter(title -> title.length() > LONGEST_TITLE && title.indexOf('，') >= 0)
            .filter(title -> words.telling().stream().anyMatch(title::contains))
            .filter(title -> runsOn(article.blocks().get(i), title))
            .isPresent();
  }

  private boolean runsOn(Block block, String title) {
    return block.range().of(article.text()).indexOf(title) + title.length() + 1
        < block.range().length();
  }

  /** The last one may be the heading of a text that was cut, or a provision. */
  private boolean isLoneSentence(int i) {
    Block block = article.blocks().get(i);
    String words = REMARK.matcher(block.range().of(article.text())).replaceFirst("");
    boolean lone = words.indexOf('。') == words.length() - 1 && !block.isEmphasised(article.text());
    int start = read.get(i).orElseThrow().end() - block.range().start();
    return lone
        && heading(i).filter(title -> title.length() < words.length() - 1 - start).isEmpty();
  }

  private Optional<String> heading(int i) {
    return HeadingText.of(article.text(), article.blocks().get(i), read.get(i).orElseThrow().end());
  }
}
