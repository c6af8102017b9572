package io.github.nianbao.fuzz;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any text as a dump: a report that can be written as JSON, or the one documented exception. */
public final class ReadTextFuzz {


  private ReadTextFuzz() {}

  /** Called by Jazzer with one input after the other; whatever it throws is a finding. */
  @SuppressWarnings("ReturnValueIgnored") // That it can be written is all there is to see.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    try {
      Json.bytes(Nianbao.readText(new String(bytes, StandardCharsets.UTF_8)));
    } catch (UnreadableReportException e) {
      // What is to be thrown for text that is no report; but not for an error of the program.
      if (e.reason() == Reason.PROGRAM_ERROR) {
        throw e;
      }
    }
  }
}
