package io.dibao.catalog.search;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Keeps the per cent sign, which tokenizers drop, so that 13.5% is not 13.5亿. It becomes a letter
 * of a script that no article here is written in, character for character, so that places stay.
 */
final class PercentFilter extends CharFilter {

  private static final char PERCENT = '\u0e01';
  private static final char PER_MILLE = '\u0e02';

  PercentFilter(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = input.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      buffer[i] =
          switch (buffer[i]) {
            case '%', '％', '﹪' -> PERCENT;
            case '‰' -> PER_MILLE;
            default -> buffer[i];
          };
    }
    return read;
  }

  @Override
  protected int correct(int currentOffset) {
    return currentOffset;
  }

  /** Makes the filter; takes no arguments. */
  public static final class Factory extends CharFilterFactory {

    /** Called by Lucene. */
    public Factory(Map<String, String> arguments) {
      super(arguments);
      if (!arguments.isEmpty()) {
        throw new IllegalArgumentException("unknown arguments: " + arguments);
      }
    }

    @Override
    public Reader create(Reader input) {
      return new PercentFilter(input);
    }
  }
}
