package io.github.nianbao.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The promise under damage: whatever happens to a file, it is read or refused with a reason, in
 * time, and no figure that differs from the print stands in a table that is vouched for.
 *
 * <p>For hours: {@code -Dtest=DamagedFilesTest -Dnianbao.damage.copies=2000 -Dnianbao.damage.seed=1
 * -Dnianbao.damage.folder=FOLDER}; every file that breaks the promise is then kept in that folder,
 * and so is every one whose figures differ because its print does.
 */
class DamagedFilesTest {

  /** How many spoilt copies are made of each report. */
  private static final int COPIES = Integer.getInteger("nianbao.damage.copies", 4);

  private static final long SEED = Long.getLong("nianbao.damage.seed", 20_261_124);
  private static final Path REPORTS =
      Path.of(System.getProperty("nianbao.damage.reports", "testdata/reports"));
  private static final String FOLDER = System.getProperty("nianbao.damage.folder", "");
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> broken = new ArrayList<>();

  /** What became of the files that were spoilt in one way. */
  private static final class Tally {
    int tried;
    int refused;
    int changedPrint;
    int broken;
  }

  @Test
  void noDamageBreaksThePromise() throws IOException {
    List<Damage> ways = new ArrayList<>(List.of(ByteDamage.values()));
    ways.addAll(List.of(StructureDamage.values()));
    int next = 0;
    for (SoundReport report : reports()) {
      for (int copy = 0; copy < COPIES; copy++) {
        // One way after the other, so that a short run knows them all.
        tryOne(report, ways.get(next++ % ways.size()), SEED + next);
      }
    }
    tallies.forEach(
        (way, tally) ->
            System.out.printf(
                "%-22s tried %6d, refused %6d, print changed %4d, promise broken %4d%n",
                way, tally.tried, tally.refused, tally.changedPrint, tally.broken));
    assertEquals("", String.join("\n", broken));
  }

  private void tryOne(SoundReport report, Damage way, long seed) throws IOException {
    String name = report.name() + "-" + way.name() + "-" + seed;
    byte[] damaged = way.to(report.bytes(), new Random(seed));
    Tally tally = tallies.computeIfAbsent(way.name(), key -> new Tally());
    tally.tried++;
    try {
      AnnualReport read =
          assertTimeoutPreemptively(LIMIT, () -> SoundReport.read(damaged), name + " hangs");
      judge(report, read, name, damaged, tally);
    } catch (UnreadableReportException refused) {
      tally.refused++;
      if (refused.reason() == Reason.PROGRAM_ERROR) {
        broken(name, refused, damaged, tally);
      }
    } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
      broken(name, e, damaged, tally);
    }
  }

  private void broken(String name, Object how, byte[] damaged, Tally tally) throws IOException {
    tally.broken++;
    broken.add(name + ": " + how);
    keep(name, damaged);
  }

  private void judge(
      SoundReport report, AnnualReport read, String name, byte[] damaged, Tally tally)
      throws IOException {
    List<String> wrong = report.vouchedForWrongly(read);
    if (wrong.isEmpty()) {
      return;
    }
    DrawnPages sound = new DrawnPages(report.bytes());
    DrawnPages spoilt = new DrawnPages(damaged);
    List<String> silent =
        wrong.stream()
            .filter(
                at -> {
                  Cell cell = report.cell(at);
                  return cell == null || sound.looksAlike(cell, spoilt);
                })
            .toList();
    if (silent.isEmpty()) {
      tally.changedPrint++;
      keep("changed-" + name, damaged);
    } else {
      broken(name, silent.size() + " figures, first " + silent.get(0), damaged, tally);
    }
  }

  private static void keep(String name, byte[] damaged) throws IOException {
    if (!FOLDER.isEmpty()) {
      Files.write(Files.createDirectories(Path.of(FOLDER)).resolve(name + ".pdf"), damaged);
    }
  }

  private static List<SoundReport> reports() throws IOException {
    List<SoundReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(REPORTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        reports.add(new SoundReport(file));
      }
    }
    return reports;
  }
}
