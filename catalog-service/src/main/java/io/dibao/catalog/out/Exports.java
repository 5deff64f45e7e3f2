package io.dibao.catalog.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Writes whole lists, one batch of rows in memory at a time: the next batch is read when the
 * client's connection has taken the one before. What fails midway ends the connection without its
 * last chunk, so that a client cannot take a part for the whole.
 */
@ApplicationScoped
public class Exports {

  private static final Logger LOG = Logger.getLogger(Exports.class);

  private static final long RETRY_AFTER_SECONDS = 10;

  private final Semaphore free;
  private final int batch;

  Exports(ExportSettings settings) {
    this.free = new Semaphore(settings.atOnce());
    this.batch = settings.batch();
  }

  /**
   * A list as a file.
   *
   * @param most the most rows to take
   * @param written the lines that a row comes to
   */
  public <R> StreamingOutput stream(
      Keyset<R> rows, long most, Function<? super R, ? extends List<?>> written, Lines lines) {
    return out -> {
      if (!free.tryAcquire()) {
        throw new ServiceUnavailableException(
            "As many exports as this service allows are running.", RETRY_AFTER_SECONDS);
      }
      try {
        write(rows, most, written, lines, out);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a row cannot be written", e);
      } catch (IOException e) {
        LOG.debug("The client of an export has gone", e);
      } finally {
        free.release();
      }
    };
  }

  private <R> void write(
      Keyset<R> rows,
      long most,
      Function<? super R, ? extends List<?>> written,
      Lines lines,
      OutputStream out)
      throws IOException {
    List<R> read = rows.after(Optional.empty(), next(most));
    boolean empty = true;
    try (SequenceWriter writer = lines.begin(out)) {
      long left = most;
      while (!read.isEmpty()) {
        for (R row : read) {
          for (Object line : written.apply(row)) {
            writer.write(line);
            empty = false;
          }
        }
        writer.flush();
        left -= read.size();
        boolean last = left == 0 || read.size() < batch;
        read = last ? List.of() : rows.after(Optional.of(read.get(read.size() - 1)), next(left));
      }
    }
    lines.end(empty, out);
  }

  private int next(long left) {
    return (int) Math.min(batch, left);
  }
}
