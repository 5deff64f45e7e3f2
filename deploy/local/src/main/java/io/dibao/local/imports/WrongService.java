package io.dibao.local.imports;

import java.net.URI;

/** What answers at the address does not take articles, so no file is at fault. */
final class WrongService extends Exception {

  WrongService(URI address, int status) {
    super(address + " does not take articles: it answered with HTTP status " + status + ".");
  }
}
