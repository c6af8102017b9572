package io.github.nianbao.cli;

import io.github.nianbao.report.PageProgress;

/** Says on a terminal how far the reading of one document is; the line goes when it is closed. */
final class PageLine implements PageProgress, AutoCloseable {

  private static final String CLEARED = "\r\u001B[K";

  private final Console console;
  private final PagesInHand pages = new PagesInHand();

  PageLine(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void pages(int done, int all) {
    pages.told("", done, all, System.nanoTime());
    print(CLEARED + pages.told(console));
  }

  @Override
  public synchronized void close() {
    if (!pages.isEmpty()) {
      print(CLEARED);
    }
  }

  private void print(String text) {
    if (console.hasTerminal()) {
      console.err().print(text);
      console.err().flush();
    }
  }
}
