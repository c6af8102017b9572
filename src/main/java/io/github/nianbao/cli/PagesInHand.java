package io.github.nianbao.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The documents in hand that are read page by page: how far they are, and when they will end. */
final class PagesInHand {

  private final Map<String, Pages> documents = new LinkedHashMap<>();

  /**
   * The pages of a document.
   *
   * @param from when the first of them was begun, in nanoseconds
   * @param now when one was done last
   */
  private record Pages(int done, int all, long from, long now) {}

  /**
   * Takes note.
   *
   * @param done how many pages of the document are done
   * @param now in nanoseconds
   */
  void told(String document, int done, int all, long now) {
    Pages before = documents.get(document);
    long from = before == null || done < before.done ? now : before.from;
    documents.put(document, new Pages(done, all, from, now));
  }

  /** A document is no longer in hand. */
  void end(String document) {
    documents.remove(document);
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  /** What a person is told of all that are in hand. */
  String told(Console console) {
    int done = documents.values().stream().mapToInt(Pages::done).sum();
    int all = documents.values().stream().mapToInt(Pages::all).sum();
    double taken =
        documents.values().stream().mapToDouble(pages -> (pages.now - pages.from) / 1e9).sum();
    int longest =
        documents.values().stream().mapToInt(pages -> pages.all - pages.done).max().orElse(0);
    double left = taken / done * longest;
    String pages = console.in("%d of %d pages", "第 %d / %d 页");
    String time = done == 0 ? "" : console.in(", %.0f s left", "，还需 %.0f 秒");
    return String.format(Locale.ROOT, pages, done, all) + String.format(Locale.ROOT, time, left);
  }
}
