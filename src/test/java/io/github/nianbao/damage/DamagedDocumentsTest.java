package io.github.nianbao.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nianbao.Nianbao;
import io.github.nianbao.made.DocumentFormat;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to the bytes of a Word or an Excel file, it is read or refused with a reason, in
 * time; of one whose parts carry checksums nothing else is read than what it held.
 *
 * <p>For hours: {@code -Dnianbao.damage.documents=20000 -Dnianbao.damage.seed=1}.
 */
class DamagedDocumentsTest {

  /** How many spoilt copies are made of each. */
  private static final int COPIES = Integer.getInteger("nianbao.damage.documents", 27);

  private static final long SEED = Long.getLong("nianbao.damage.seed", 20_261_130);
  private static final List<ByteDamage> WAYS = List.of(ByteDamage.values());
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final List<String> broken = new ArrayList<>();

  @Test
  void noDamageBreaksThePromise() throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      AnnualReport sound = read(file.getValue(), file.getKey());
      for (int copy = 0; copy < COPIES; copy++) {
        ByteDamage way = WAYS.get(copy % WAYS.size());
        byte[] damaged = way.to(file.getValue(), new Random(SEED + copy));
        String name = file.getKey() + " " + way + " " + (SEED + copy);
        try {
          judge(name, sound, file.getKey(), damaged);
        } catch (UnreadableReportException refused) {
          if (refused.reason() == Reason.PROGRAM_ERROR) {
            broken.add(name + ": " + refused.getCause());
          }
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
          broken.add(name + ": " + e);
        }
      }
    }
    assertEquals("", String.join("\n", broken));
  }

  private void judge(String name, AnnualReport sound, String file, byte[] damaged)
      throws IOException {
    AnnualReport read = assertTimeoutPreemptively(LIMIT, () -> read(damaged, file), name);
    boolean checked = file.endsWith("x");
    if (checked && !read.cells().equals(sound.cells())) {
      broken.add(name + ": other figures");
    }
  }

  private static AnnualReport read(byte[] bytes, String name) throws IOException {
    return Nianbao.read(bytes, name, ReadOptions.defaults());
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (DocumentFormat format : DocumentFormat.values()) {
      files.put(format.fileName(), format.write(3));
    }
    files.put("report.doc", Files.readAllBytes(Path.of("testdata/documents/report.doc")));
    return files;
  }
}
