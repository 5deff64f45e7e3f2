package io.dibao.benchmarks.calibration;

import io.dibao.benchmarks.gold.Gold;
import io.dibao.benchmarks.gold.GoldFile;
import io.dibao.ingest.classify.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that an article names, and what the readers said.
 *
 * @param article the gold file's name
 * @param accepted whether the article's readers have the code, in this role
 */
record Sample(String article, Candidate candidate, boolean accepted) {

  private static final String COVERED = "covered";

  /**
   * The samples of one article: none where its codes were not read. A code that is a judgement call
   * says nothing about scores and is left out.
   */
  static List<Sample> of(GoldFile file, List<Candidate> candidates) {
    Optional<List<Gold.Code>> read = file.gold().classifications();
    List<Sample> samples = new ArrayList<>();
    for (Candidate candidate : read.isEmpty() ? List.<Candidate>of() : candidates) {
      List<Gold.Code> same =
          read.get().stream()
              .filter(code -> code.scheme().equals(candidate.scheme()))
              .filter(code -> code.code().equals(candidate.code()))
              .toList();
      boolean accepted = same.stream().anyMatch(code -> !code.optional() && isIn(code, candidate));
      if (accepted || same.stream().noneMatch(Gold.Code::optional)) {
        samples.add(new Sample(file.name(), candidate, accepted));
      }
    }
    return samples;
  }

  private static boolean isIn(Gold.Code code, Candidate candidate) {
    return candidate.role().orElse(COVERED).equals(role(code.role()));
  }

  private static String role(Optional<Gold.CodeRole> role) {
    return role.map(given -> given.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse(COVERED);
  }

  String scheme() {
    return candidate.scheme();
  }
}
