package io.dibao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine. Where there is none, tests are skipped with the reason; but they
 * fail where {@code CI=true}, since nothing that is promised may go untested there.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

  /** For a root user in a container, and without talking to anyone else. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--no-first-run");

  private static final String MISSING =
      "There is no Chromium here, and so the pages are not tested: install the package chromium, or"
          + " say where one is in DIBAO_CHROMIUM.";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it, or skips or fails the test that needs it. */
  public static Chromium start() {
    Optional<Path> executable = executable();
    if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(MISSING);
    }
    Assumptions.assumeTrue(executable.isPresent(), MISSING);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable.get())
                    .setArgs(ARGUMENTS)));
  }

  private static Optional<Path> executable() {
    String told = System.getenv("DIBAO_CHROMIUM");
    if (told != null) {
      return Optional.of(Path.of(told));
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * A visitor with nothing stored, who prefers Chinese.
   *
   * @param scripts whether the visitor's browser runs scripts
   */
  public Visitor visitor(String site, Look look, boolean scripts) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(look.width, look.height)
                // What is scrolled to is there at once, as visitors who ask for calm have it.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(look.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setHasTouch(look.isPhone())
                .setIsMobile(look.isPhone())
                .setLocale("zh-CN")
                .setJavaScriptEnabled(scripts));
    return new Visitor(context, look, site);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
