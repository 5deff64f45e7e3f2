package io.dibao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "工业和信息化部,工业和信息化部,0",
    "工业和信息华部,工业和信息化部,1",
    "工业信息化部,工业和信息化部,1",
    "国家发展和改革委员会,国家发展改革委,3",
    "semiconducter,semiconductor,1",
    "'',税,1"
  })
  void itCountsWhatIsAddedTakenOutOrReplaced(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other, 5)).isEqualTo(distance);
    assertThat(EditDistance.between(other, one, 5)).isEqualTo(distance);
  }

  @Test
  void itAgreesWithTheWholeTableUpToItsBound() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String one = text(random);
      String other = text(random);
      int most = random.nextInt(4);
      int whole = whole(one, other);
      int bounded = EditDistance.between(one, other, most);
      assertThat(bounded > most ? most + 1 : bounded)
          .as(one + " " + other + " " + most)
          .isEqualTo(Math.min(whole, most + 1));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append("工信部".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  private static int whole(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                    Math.min(table[i - 1][j], table[i][j - 1]) + 1);
      }
    }
    return table[one.length()][other.length()];
  }
}
