package io.github.nianbao.limit;

import io.github.nianbao.report.PageProgress;
import io.github.nianbao.report.ReadOptions;
import org.jspecify.annotations.Nullable;

/** Counts the pages that are done of those that take long, and says so to whoever asked. */
public final class PageCount {

  private final @Nullable PageProgress told;
  private final int all;
  private int done;

  private PageCount(@Nullable PageProgress told, int all) {
    this.told = told;
    this.all = all;
  }

  /** None are done yet. */
  public static PageCount of(int all, ReadOptions options) {
    PageCount count = new PageCount(options.progress(), all);
    count.tell();
    return count;
  }

  /** One more is. */
  public void done() {
    done++;
    tell();
  }

  private void tell() {
    if (told != null && all > 0) {
      told.pages(done, all);
    }
  }
}
