package io.dibao.catalog.out;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes rows one a line. Its sequences leave the stream open, and buffer but little. */
public interface Lines {

  /** Begins a file. */
  SequenceWriter begin(OutputStream out) throws IOException;

  /** Ends a file after the sequence was flushed. */
  void end(boolean empty, OutputStream out) throws IOException;
}
