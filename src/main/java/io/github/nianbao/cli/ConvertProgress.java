package io.github.nianbao.cli;

import io.github.nianbao.cli.convert.Counts;
import io.github.nianbao.cli.convert.Progress;
import io.github.nianbao.cli.output.Problem;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Talks about a run: a bar on a terminal, elsewhere a line every so often. */
final class ConvertProgress implements Progress {

  /** Between two lines about how far it is. */
  private static final long LINE_NANOS = Duration.ofSeconds(30).toNanos();

  private static final int BAR_MILLIS = 500;

  private final Console console;
  private final boolean quiet;
  private final PagesInHand pages = new PagesInHand();
  private final long from = System.nanoTime();
  private long lastLine = from;
  private int total;
  private Counts counts = Counts.NONE;
  private @Nullable ProgressBar bar;

  ConvertProgress(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public synchronized void found(int inputs) {
    total = inputs;
    if (!quiet && console.hasTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("")
              .setInitialMax(inputs)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(BAR_MILLIS)
              // Pages move on where no input does.
              .continuousUpdate()
              .showSpeed()
              .setConsumer(new DelegatingProgressBarConsumer(this::draw))
              .build();
    }
  }

  /** Over the line before, which stays where something was said in between. */
  private void draw(String line) {
    console.err().print("\r" + line);
    console.err().flush();
  }

  @Override
  public synchronized void unreadable(String input, Problem problem) {
    say(input, problem.sentence(console.chinese()));
  }

  @Override
  public synchronized void withoutPage(String input, Problem problem) {
    say(input, console.in("It has no review page. ", "没有核对页。") + problem.told(console.chinese()));
  }

  @Override
  public synchronized void renamed(String input, String output) {
    String printed = Problem.printable(output);
    say(
        input,
        console.in(
            "The usual name of its JSON is taken; it is in " + printed + ".",
            "其 JSON 的常用名称已被占用，写在 " + printed + "。"));
  }

  private void say(String input, String sentence) {
    if (!quiet) {
      if (bar != null) {
        console.err().print("\r\u001B[K");
      }
      console.say(input, sentence);
    }
  }

  @Override
  public synchronized void pages(String input, int done, int all) {
    pages.told(input, done, all, System.nanoTime());
    show();
    if (bar != null) {
      bar.refresh();
    }
  }

  @Override
  public synchronized void read(String input) {
    pages.end(input);
  }

  @Override
  public synchronized void finished(Counts soFar) {
    counts = soFar;
    show();
  }

  private void show() {
    if (bar != null) {
      bar.setExtraMessage(" " + told());
      bar.stepTo(counts.done());
    } else if (!quiet && System.nanoTime() - lastLine > LINE_NANOS) {
      lastLine = System.nanoTime();
      console.err().println(line());
    }
  }

  private String told() {
    String inHand = pages.isEmpty() ? "" : pages.told(console) + console.in("; ", "；");
    return inHand + outcomes();
  }

  private String outcomes() {
    return String.format(
        Locale.ROOT,
        console.in("%d verified, %d flagged, %d unreadable", "%d 已验证，%d 有疑，%d 读不了"),
        counts.verified(),
        counts.flagged(),
        counts.unreadable());
  }

  private String line() {
    double seconds = (System.nanoTime() - from) / 1e9;
    double rate = counts.done() / seconds;
    if (counts.done() == 0) {
      return String.format(
          Locale.ROOT, console.in("0 of %d done: %s.", "已完成 0 / %d：%s。"), total, told());
    }
    return String.format(
        Locale.ROOT,
        console.in(
            "%d of %d done: %s; %.1f a second, %.0f s left.",
            "已完成 %d / %d：%s；每秒 %.1f 个，还需 %.0f 秒。"),
        counts.done(),
        total,
        told(),
        rate,
        (total - counts.done()) / rate);
  }

  /** Leaves the bar as it is and goes on below it. */
  synchronized void end() {
    if (bar != null) {
      bar.close();
      bar = null;
      console.err().println();
    }
  }
}
