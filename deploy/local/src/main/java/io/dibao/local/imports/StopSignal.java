package io.dibao.local.imports;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says once, to all threads of an import, that it is to end early. */
final class StopSignal {

  private final CountDownLatch given = new CountDownLatch(1);

  void give() {
    given.countDown();
  }

  boolean isGiven() {
    return given.getCount() == 0;
  }

  /** Throws if the import is to end. */
  void check() throws InterruptedException {
    if (isGiven()) {
      throw new InterruptedException("the import is to end");
    }
  }

  /** Lets the time go by, and throws as soon as the import is to end. */
  void pause(Duration time) throws InterruptedException {
    if (given.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
      check();
    }
  }
}
