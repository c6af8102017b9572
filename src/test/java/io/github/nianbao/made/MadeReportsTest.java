package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.UnreadableReportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever misleads about a report, and whoever printed it: its figures are read as they are, or
 * the table is flagged.
 *
 * <p>{@code -Dnianbao.made.reports=N} tries N reports of each kind and producer and says what
 * became of them, {@code -Dnianbao.made.seed=S} tries others, {@code -Dnianbao.made.kinds=REGEX}
 * some kinds alone; {@code -Dnianbao.made.keep=FOLDER} keeps those that break the promise.
 */
class MadeReportsTest {

  private static final int REPORTS = Integer.getInteger("nianbao.made.reports", 0);
  private static final long SEED = Long.getLong("nianbao.made.seed", 1);
  private static final Pattern KINDS =
      Pattern.compile(System.getProperty("nianbao.made.kinds", ".*"));
  private static final @Nullable String KEEP = System.getProperty("nianbao.made.keep");

  private final List<String> broken = new ArrayList<>();
  private final Map<String, int[]> tally = new TreeMap<>();

  @Test
  void noFigureOfAMadeReportIsSilentlyWrong() throws IOException {
    for (int number = 0; number < Math.max(REPORTS, 1); number++) {
      for (Misleading kind : Misleading.values()) {
        for (Producer producer : producers(kind.name())) {
          misled(producer, kind, number);
        }
      }
      for (Unusual kind : Unusual.values()) {
        for (Producer producer : producers(kind.name())) {
          shaped(producer, kind, number);
        }
      }
      for (Binding kind : Binding.values()) {
        for (Producer producer : producers(kind.name())) {
          bound(producer, kind, number);
        }
      }
      for (Overlay kind : Overlay.values()) {
        for (Producer producer : producers(kind.name())) {
          overlaid(producer, kind, number);
        }
      }
    }
    if (REPORTS > 0) {
      tally.forEach(
          (kind, n) ->
              System.out.println(
                  kind + ": exact " + n[0] + ", flagged " + n[1] + ", silent " + n[2]));
    }
    assertEquals(List.of(), broken);
  }

  /** All of them; in the short form one for each kind. */
  private static List<Producer> producers(String kind) {
    List<Producer> all = List.of(Producer.values());
    if (!KINDS.matcher(kind).matches()) {
      return List.of();
    }
    int one = Math.floorMod(kind.hashCode(), all.size());
    return REPORTS > 0 ? all : all.subList(one, one + 1);
  }

  private void misled(Producer producer, Misleading kind, int number) throws IOException {
    Random random = random(producer, kind.name(), number);
    MadeReport report = MadeReport.random(random);
    kind.putInto(report, random);
    judge(producer, kind.name(), number, producer.print(report), report);
  }

  private void shaped(Producer producer, Unusual kind, int number) throws IOException {
    Random random = random(producer, kind.name(), number);
    MadeReport report = MadeReport.random(random);
    kind.shape(report, random);
    judge(producer, kind.name(), number, producer.print(report), report);
  }

  private void bound(Producer producer, Binding kind, int number) throws IOException {
    Random random = random(producer, kind.name(), number);
    MadeReport report = MadeReport.random(random);
    byte[] pdf = kind.bind(producer, report, random);
    judge(producer, kind.name(), number, pdf, report);
  }

  private void overlaid(Producer producer, Overlay kind, int number) throws IOException {
    Random random = random(producer, kind.name(), number);
    MadeReport report = MadeReport.random(random);
    try (PDDocument document = Loader.loadPDF(producer.print(report))) {
      Map<String, FigurePlaces.Spot> places = FigurePlaces.of(document);
      List<String> fit = new ArrayList<>();
      for (String at : report.truth().keySet()) {
        if (places.containsKey(report.truth().get(at))) {
          fit.add(at);
        }
      }
      String at = fit.get(random.nextInt(fit.size()));
      String figure = String.valueOf(report.truth().get(at));
      String other = Overlay.other(figure, random);
      FigurePlaces.Spot spot = places.get(figure);
      if (spot == null) {
        throw new IllegalStateException(figure);
      }
      kind.over(document, spot, other);
      if (kind.truth == null) {
        report.truth().put(at, null);
      } else if (kind.truth.isEmpty()) {
        report.truth().put(at, other);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      judge(producer, kind.name(), number, out.toByteArray(), report);
    }
  }

  private static Random random(Producer producer, String kind, int number) {
    return new Random(
        SEED * 1_000_003 + producer.name().hashCode() * 31L + kind.hashCode() + number * 7919L);
  }

  private void judge(Producer producer, String kind, int number, byte[] pdf, MadeReport report)
      throws IOException {
    Verdict verdict;
    try {
      verdict = Verdict.of(report.truth(), Nianbao.read(pdf));
    } catch (UnreadableReportException e) {
      verdict = new Verdict(List.of(), false);
    }
    int[] counts = tally.computeIfAbsent(kind, key -> new int[3]);
    counts[verdict.exact() ? 0 : verdict.silent().isEmpty() ? 1 : 2]++;
    String name = kind + "-" + producer + "-" + number;
    boolean plain = kind.equals(Misleading.NOTHING.name());
    if (!verdict.silent().isEmpty() || (plain && !verdict.exact())) {
      broken.add(name + ": " + verdict.silent().stream().limit(2).toList());
      if (KEEP != null) {
        Files.createDirectories(Path.of(KEEP));
        Files.write(Path.of(KEEP, name + ".pdf"), pdf);
      }
    }
  }
}
