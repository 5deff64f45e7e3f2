package io.dibao.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Pattern USED = Pattern.compile("\\bt:([a-zA-Z-]+)");

  @Test
  void everyWordOfATemplateIsThereInBothLanguages() throws IOException {
    Set<String> used = new HashSet<>();
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        Matcher word = USED.matcher(Files.readString(template));
        while (word.find()) {
          used.add(word.group(1));
        }
      }
    }

    for (Language language : Language.values()) {
      assertThat(keys(language)).as(language.ownName()).containsAll(used);
    }
  }

  @Test
  void bothLanguagesHaveTheSameWordsButForProblemsThatAreEnglishAlready() {
    Set<String> chinese = keys(Language.ZH);
    chinese.removeIf(key -> key.startsWith("problem."));

    assertThat(keys(Language.EN)).isEqualTo(chinese);
  }

  @Test
  void aCodeWithoutANameIsShownAsItIs() {
    assertThat(Wording.name(Locale.CHINESE, "role", "yet-to-come")).isEqualTo("yet-to-come");
  }

  @Test
  void theFirstLanguageThatTheBrowserAcceptsAndTheInterfaceSpeaksIsTaken() {
    assertThat(Language.preferred(List.of(Locale.FRENCH, Locale.UK, Locale.CHINA)))
        .isEqualTo(Language.EN);
    assertThat(Language.preferred(List.of(Locale.FRENCH))).isEqualTo(Language.ZH);
  }

  private static Set<String> keys(Language language) {
    return new HashSet<>(ResourceBundle.getBundle(Wording.BUNDLE, language.locale()).keySet());
  }
}
