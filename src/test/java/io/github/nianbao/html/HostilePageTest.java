package io.github.nianbao.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are damaged, or made to do harm, neither stop the program nor break it. */
class HostilePageTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  /** Reads what may be no report; an error of the program is none of the answers. */
  private static void read(byte[] page, String name) {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          try {
            Nianbao.read(page, name, ReadOptions.defaults());
          } catch (UnreadableReportException e) {
            assertNotEquals(Reason.PROGRAM_ERROR, e.reason(), () -> "" + e.getCause());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<table><tr><td>",
        "<table>",
        "<b>",
        "<span style='color:red'>1",
        "<td colspan=1000 rowspan=65534>1",
        "<tr><td>自然人<td>总计",
        "<select><option>",
        "<![if x]>",
        "<p hidden><table>"
      })
  void tagsByTheThousands(String tag) {
    read(("<html><body>政府信息公开" + tag.repeat(20_000)).getBytes(StandardCharsets.UTF_8), "a.html");
  }

  @Test
  void tagsInsideOneAnotherTwoHundredThousandTimes() {
    read(
        ("<html><body>一、总体情况" + "<div class=a>".repeat(200_000)).getBytes(StandardCharsets.UTF_8),
        "a.html");
  }

  @Test
  void cutOffAnywhere() {
    byte[] page = WebPages.plain().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < page.length; length += 501) {
      read(Arrays.copyOf(page, length), "a.html");
    }
  }

  @Test
  void changedAnywhere() {
    byte[] page = WebPages.plain().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(19);
    for (int copy = 0; copy < 60; copy++) {
      byte[] changed = page.clone();
      for (int i = 0; i < 1 << random.nextInt(10); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      read(changed, copy % 2 == 0 ? "a.html" : "a.mht");
    }
  }

  @Test
  void aFigureIsNeverAnotherOneBecauseATagIsLost() throws IOException {
    String page = WebPages.plain();
    AnnualReport whole = WebPages.read(page);
    Random random = new Random(5);
    for (int copy = 0; copy < 60; copy++) {
      int start = page.indexOf('<', random.nextInt(page.length() - 2000));
      String cut = page.substring(0, start) + page.substring(page.indexOf('>', start) + 1);
      AnnualReport report;
      try {
        report = WebPages.read(cut);
      } catch (UnreadableReportException e) {
        continue;
      }
      String tag = page.substring(start, start + 40);
      if (report.requests() != null && isVouchedFor(report.quality().requests())) {
        assertEquals(whole.requests(), report.requests(), tag);
      }
      if (report.reviewAndLitigation() != null
          && isVouchedFor(report.quality().reviewAndLitigation())) {
        assertEquals(whole.reviewAndLitigation(), report.reviewAndLitigation(), tag);
      }
      if (report.proactiveDisclosure() != null
          && isVouchedFor(report.quality().proactiveDisclosure())) {
        assertEquals(whole.proactiveDisclosure(), report.proactiveDisclosure(), tag);
      }
    }
  }

  private static boolean isVouchedFor(Quality quality) {
    return quality == Quality.VERIFIED || quality == Quality.COMPLETE;
  }
}
