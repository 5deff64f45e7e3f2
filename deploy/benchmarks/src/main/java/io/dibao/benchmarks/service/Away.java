package io.dibao.benchmarks.service;

import java.io.IOException;

/** No ingest service answers, or not as one does; the message says which and why. */
public final class Away extends IOException {

  private static final long serialVersionUID = 1L;

  Away(String message) {
    super(message);
  }
}
