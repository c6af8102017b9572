package io.github.nianbao.cli;

import io.github.nianbao.cli.convert.Conversion;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Until it ends, Ctrl-C and a polite kill let a run finish the inputs in hand and say what it did,
 * before the program ends.
 */
final class Stopping {

  /** An input that takes longer is given up: nothing of it is written, the next run reads it. */
  private static final int SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Stopping(Conversion conversion) {
    hook = new Thread(() -> stop(conversion));
  }

  static Stopping of(Conversion conversion) {
    Stopping stopping = new Stopping(conversion);
    Runtime.getRuntime().addShutdownHook(stopping.hook);
    return stopping;
  }

  private void stop(Conversion conversion) {
    conversion.stop();
    try {
      if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook with it.
    }
  }
}
