package io.dibao.ingest.reference;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of {@code reference/words.yaml}, which says what each list is for. Where one is part of
 * another, longer ones come first.
 */
record ReferenceWords(
    List<String> kinds,
    List<String> periodicals,
    List<String> periodicalEnds,
    int shortWork,
    List<String> abbreviations,
    List<String> beforeTitles,
    List<String> issuing,
    List<String> making,
    List<String> passing,
    List<String> trial,
    List<String> plainEnds,
    List<String> planning,
    List<String> general,
    List<String> regulations,
    List<String> betweenIssuerAndVerb,
    List<String> listSeparators,
    List<String> notAnAgencyBefore,
    List<String> localBefore,
    List<String> foreignBefore,
    List<String> branches,
    List<String> national,
    List<String> modifiers,
    List<String> unbracketed,
    List<String> localAlso,
    List<String> localOfficials,
    List<String> draftForms,
    Map<String, List<String>> known,
    List<RelationCue> relations,
    List<String> makes,
    List<String> drafting,
    List<String> saying,
    List<String> pointing,
    List<String> notALawBefore,
    List<String> interpretations,
    List<String> notIssued,
    List<String> explains,
    List<String> ownTitle,
    List<String> groups,
    List<String> noTask) {

  private static final Set<Integer> NUMERALS =
      "一二三四五六七八九十百零〇".chars().boxed().collect(Collectors.toUnmodifiableSet());

  ReferenceWords {
    kinds = longestFirst(kinds);
    periodicals = List.copyOf(periodicals);
    periodicalEnds = List.copyOf(periodicalEnds);
    abbreviations = longestFirst(abbreviations);
    beforeTitles = longestFirst(beforeTitles);
    issuing = longestFirst(issuing);
    making = longestFirst(making);
    passing = longestFirst(passing);
    trial = List.copyOf(trial);
    plainEnds = List.copyOf(plainEnds);
    planning = List.copyOf(planning);
    general = List.copyOf(general);
    regulations = List.copyOf(regulations);
    betweenIssuerAndVerb = longestFirst(betweenIssuerAndVerb);
    listSeparators = longestFirst(listSeparators);
    notAnAgencyBefore = List.copyOf(notAnAgencyBefore);
    localBefore = List.copyOf(localBefore);
    foreignBefore = List.copyOf(foreignBefore);
    branches = longestFirst(branches);
    national = List.copyOf(national);
    modifiers = List.copyOf(modifiers);
    unbracketed = List.copyOf(unbracketed);
    localAlso = List.copyOf(localAlso);
    localOfficials = List.copyOf(localOfficials);
    draftForms = List.copyOf(draftForms);
    known = Map.copyOf(known);
    relations = List.copyOf(relations);
    makes = List.copyOf(makes);
    drafting = List.copyOf(drafting);
    saying = List.copyOf(saying);
    pointing = longestFirst(pointing);
    notALawBefore = List.copyOf(notALawBefore);
    interpretations = List.copyOf(interpretations);
    notIssued = List.copyOf(notIssued);
    explains = List.copyOf(explains);
    ownTitle = List.copyOf(ownTitle);
    groups = longestFirst(groups);
    noTask = List.copyOf(noTask);
  }

  static ReferenceWords bundled() {
    try (InputStream in = ReferenceWords.class.getResourceAsStream("/reference/words.yaml")) {
      return new YAMLMapper()
          .readValue(Objects.requireNonNull(in, "reference/words.yaml"), ReferenceWords.class);
    } catch (IOException e) {
      throw new UncheckedIOException("reference/words.yaml cannot be read", e);
    }
  }

  /** Whether a title in 《》 names a paper, a film, a game or the like, and no document. */
  boolean isNoDocument(String title) {
    return periodicals.contains(title)
        || (kindOf(title).isEmpty()
            && !draftForms.contains(title)
            && (title.length() <= shortWork || periodicalEnds.stream().anyMatch(title::endsWith)));
  }

  /**
   * Whether a legislature or the State Council makes what is titled so, whomever it names first.
   */
  boolean isLaw(String title) {
    return kindOf(title).filter(kind -> kind.equals("法") || kind.equals("条例")).isPresent();
  }

  /** Whether only what divides the issuers of a list stands in {@code [from, to)}. */
  boolean isSeparator(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int here = at;
      Optional<String> separator =
          listSeparators.stream()
              .filter(word -> text.startsWith(word, here) && here + word.length() <= to)
              .findFirst();
      if (separator.isEmpty()) {
        return false;
      }
      at += separator.get().length();
    }
    return to > from;
  }

  /** Whether a title is a kind of document and no name: 《意见》, 《指导意见》; but 《公司法》 is one. */
  boolean isKindOnly(String title) {
    return kindOf(title)
        .filter(kind -> title.endsWith(kind))
        .map(kind -> title.substring(0, title.length() - kind.length()))
        .filter(before -> before.isEmpty() || modifiers.contains(before))
        .isPresent();
  }

  /** The kind of document that a title names at its end, additions such as （试行） and 第1号 aside. */
  Optional<String> kindOf(String title) {
    int dash = title.indexOf("——");
    Optional<String> head = dash > 0 ? kindOf(title.substring(0, dash)) : Optional.empty();
    if (head.isPresent()) {
      return head; // …适用指引第5号——行业信息披露
    }
    String bare = title;
    while (bare.endsWith("）") || bare.endsWith(")")) {
      int open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
      if (open <= 0) {
        break;
      }
      bare = bare.substring(0, open).strip();
    }
    String end = withoutSerial(bare);
    return kinds.stream().filter(end::endsWith).findFirst();
  }

  /** 公发指引第1号, 方案3.0. */
  private static String withoutSerial(String title) {
    int end = title.length();
    boolean numbered = title.endsWith("号") || title.endsWith("批");
    end -= numbered ? 1 : 0;
    while (end > 0 && (Character.isDigit(title.charAt(end - 1)) || title.charAt(end - 1) == '.')) {
      end--;
    }
    end -= numbered && end > 0 && title.charAt(end - 1) == '第' ? 1 : 0;
    return end < title.length() - (numbered ? 1 : 0)
        ? title.substring(0, end)
        : withoutNumeral(title);
  }

  /** 指引第十二号. */
  private static String withoutNumeral(String title) {
    int from = title.lastIndexOf('第');
    return from > 0
            && title.endsWith("号")
            && title.substring(from + 1, title.length() - 1).chars().allMatch(NUMERALS::contains)
        ? title.substring(0, from)
        : title;
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }
}
