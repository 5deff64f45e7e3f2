package io.dibao.catalog.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;

/** Tells failures of the index's disk from mistakes of this program. */
final class IndexFault {

  private static final int DEEPEST_CAUSE = 32;

  private IndexFault() {}

  /** The failure as an {@link IndexUnavailable} if the disk is to blame, else as it is. */
  static RuntimeException of(RuntimeException failure) {
    boolean disk =
        causes(failure)
            .anyMatch(
                each -> each instanceof IOException || each instanceof AlreadyClosedException);
    return disk && !(failure instanceof IndexUnavailable)
        ? new IndexUnavailable("the index cannot be read or written", failure)
        : failure;
  }

  /** Whether the index's files are broken or gone, so that only a rebuild helps. */
  static boolean isDamage(RuntimeException failure) {
    return causes(failure)
        .anyMatch(
            each ->
                each instanceof CorruptIndexException
                    || each instanceof EOFException
                    || each instanceof FileNotFoundException
                    || each instanceof NoSuchFileException);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(DEEPEST_CAUSE);
  }
}
