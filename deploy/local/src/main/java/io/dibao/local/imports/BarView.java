package io.dibao.local.imports;

import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal. */
final class BarView implements Progress.View {

  /** The columns that a file name gets, on terminals that leave the bar enough beside it. */
  private static final int NAME_COLUMNS = 24;

  private static final int MIN_COLUMNS_FOR_NAME = 110;

  /** From here on, most characters of the scripts in use here take two columns. */
  private static final int FIRST_WIDE = 0x1100;

  private final Tally tally;
  private final Availability availability;
  private final boolean withName;
  private final ProgressBar bar;

  /**
   * Shows the bar on standard error.
   *
   * @param columns the width of the terminal. Without it, the library would look for it in a way
   *     that takes the interrupt signal from the JVM, and Ctrl-C would end the import without its
   *     summary.
   */
  BarView(int columns, Tally tally, Availability availability) {
    this.withName = columns >= MIN_COLUMNS_FOR_NAME;
    this.tally = tally;
    this.availability = availability;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("Posting")
            .setInitialMax(tally.toDo())
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, columns - 1))
            .setUpdateIntervalMillis(200)
            .continuousUpdate()
            .showSpeed(
                new DecimalFormat("0' articles'", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .build();
  }

  @Override
  public void show() {
    String doing = availability.trouble().map(trouble -> "  " + trouble).orElseGet(this::name);
    bar.setExtraMessage(", " + tally.failed() + " failed" + doing);
    bar.maxHint(tally.toDo());
    bar.stepTo(tally.settled());
  }

  @Override
  public void close() {
    bar.setExtraMessage(", " + tally.failed() + " failed");
    bar.maxHint(tally.toDo());
    bar.stepTo(tally.settled());
    bar.close();
  }

  private String name() {
    return withName ? tally.current().map(file -> "  " + name(file)).orElse("") : "";
  }

  /** The file's name, cut or filled up so that the bar beside it keeps its length. */
  static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    StringBuilder fitted = new StringBuilder();
    int columns = 0;
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      int c = Character.isISOControl(name.charAt(i)) ? '?' : name.codePointAt(i);
      int width = c < FIRST_WIDE ? 1 : 2;
      if (columns + width > NAME_COLUMNS) {
        break;
      }
      fitted.appendCodePoint(c);
      columns += width;
    }
    return fitted + " ".repeat(NAME_COLUMNS - columns);
  }
}
