package io.dibao.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone who looks at pages, and notes what goes wrong in the browser meanwhile. */
public final class Visitor implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final BrowserContext context;
  private final Look look;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  Visitor(BrowserContext context, Look look, String site) {
    this.context = context;
    this.look = look;
    this.page = context.newPage();
    page.onPageError(error -> troubles.add("error in a script: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("the server responded")) {
            troubles.add("on the console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site)) {
            troubles.add("asked another host: " + request.url());
          }
        });
  }

  /** The tab that the visitor looks at. */
  public Page page() {
    return page;
  }

  /** Goes to a path of the site. */
  public Page open(String path) {
    page.navigate(path);
    return page;
  }

  /** Keeps what is seen, under {@code target/screenshots}. */
  public void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name + "-" + look.suffix() + ".png"))
            .setFullPage(true));
  }

  /** By how many pixels the page is wider than the window. */
  public int overflow() {
    return ((Number)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  /**
   * Errors of scripts, what the content security policy refused, and requests to other hosts, up to
   * now.
   */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public void close() {
    context.close();
  }
}
