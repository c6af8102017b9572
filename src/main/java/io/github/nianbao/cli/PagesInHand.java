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
  private record Pages(int done, int all, long from, long now) {

    /** How long the rest takes, in seconds, as the pages until now do. */
    double left() {
      return (now - from) / 1e9 / done * (all - done);
    }
  }

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
    double left =
        documents.values().stream()
            .filter(pages -> pages.done > 0)
            .mapToDouble(Pages::left)
            .max()
            .orElse(Double.NaN);
    String pages = console.in("%d of %d pages", "第 %d / %d 页");
    String time = Double.isNaN(left) ? "" : console.in(", %.0f s left", "，还需 %.0f 秒");
    return String.format(Locale.ROOT, pages, done, all) + String.format(Locale.ROOT, time, left);
  }
}
