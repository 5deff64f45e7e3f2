package io.dibao.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checks a page with axe-core. */
public final class Axe {

  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, { resultTypes: ['violations'], preload: false });
        return found.violations
          .filter(rule => ['serious', 'critical'].includes(rule.impact))
          .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ' '
            + (node.any[0]?.message ?? rule.help)));
      }""";

  private final String source;

  public Axe() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      source = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The serious and critical violations, each with where it is. */
  public List<String> violations(Page page) {
    if (page.evaluate("!window.axe").equals(true)) {
      page.evaluate(source);
    }
    List<String> violations = new ArrayList<>();
    ((List<?>) page.evaluate(RUN)).forEach(each -> violations.add(String.valueOf(each)));
    return violations;
  }
}
