package io.dibao.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.dibao.browser.Chromium;
import io.dibao.browser.Look;
import io.dibao.browser.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trying an article on the page and publishing it, in a real browser, on the parts that users run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewIT {

  private static final Path SAMPLES = Path.of("../samples");
  private static final double SOON = Duration.ofSeconds(60).toMillis();

  /** As the browser does when a visitor drops a file. */
  private static final String DROP =
      """
      ({ name, content }) => {
        const files = new DataTransfer();
        files.items.add(new File([content], name, { type: 'text/markdown' }));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
      }""";

  private Chromium chromium;
  private Running dibao;
  private String site;

  @BeforeAll
  void start(@TempDir Path data) throws IOException {
    chromium = Chromium.start();
    Ports ports = Running.freePorts();
    site = "http://localhost:" + ports.catalog();
    dibao = Running.start(data, ports).ready();
  }

  @AfterAll
  void stop() throws IOException {
    if (dibao != null) {
      dibao.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void aDroppedArticleIsReadPublishedAndFound() throws IOException {
    String article = Files.readString(SAMPLES.resolve("interpretation.md"));
    try (Visitor visitor = chromium.visitor(site, Look.DESK, true)) {
      Page page = visitor.open("/preview");
      page.evaluate(DROP, Map.of("name", "interpretation.md", "content", article));
      assertThat(page.locator(".notice"))
          .containsText("尚未发布", new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
      assertThat(page.locator("a.mark.date").first()).isVisible();
      visitor.keep("preview-read");

      page.locator(".notice button").click();

      Locator arrived = page.locator("a.arrived");
      arrived.waitFor(new Locator.WaitForOptions().setTimeout(SOON));
      arrived.click();
      assertThat(page.locator("article h1")).hasText("解读《关于支持临港县承接产业转移的若干意见》");
      assertThat(visitor.troubles()).isEmpty();
    }
  }

  @Test
  void anArticleIsPublishedWithoutScripts() {
    try (Visitor visitor = chromium.visitor(site, Look.PHONE, false)) {
      Page page = visitor.open("/preview");
      page.locator("input[name=file]").setInputFiles(SAMPLES.resolve("commentary.md"));
      page.locator("form.try button").click();
      assertThat(page.locator(".notice")).isVisible();

      page.locator(".notice button").click();

      page.locator("a.arrived").click(new Locator.ClickOptions().setTimeout(SOON));
      assertThat(page).hasURL(Pattern.compile("/articles/"));
      assertThat(page.locator("article h1")).hasText("评论：产业转移不是简单搬家");
    }
  }

  @Test
  void whatCannotBeReadIsSaidWithTheReason() {
    try (Visitor visitor = chromium.visitor(site, Look.DESK, true)) {
      Page page = visitor.open("/preview");
      page.locator("#text").fill("{\"title\":\"没有正文\"}");

      Response answer =
          page.waitForResponse(
              response -> response.request().method().equals("POST"),
              () -> page.locator("form.try button").click());

      assertThat(answer.status()).isEqualTo(422);
      assertThat(page.locator(".error")).hasText("文章没有正文。");
      assertThat(page.locator("#text")).hasValue("{\"title\":\"没有正文\"}");
      assertThat(visitor.troubles()).isEmpty();
    }
  }
}
