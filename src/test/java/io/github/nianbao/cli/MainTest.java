package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void helpGoesToTheOutput() {
    Run run = Run.of("--help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("convert") && run.out().contains("show"), run.out());
    assertTrue(run.out().contains("政府信息公开工作年度报告"), run.out());
    assertTrue(run.out().contains("3   the output cannot be written"), run.out());
    assertTrue(Run.of("help", "convert").out().contains("--output"), "help of a command");
  }

  @Test
  void theVersionGoesToTheOutput() {
    Run run = Run.of("--version");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("nianbao "), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "print a.pdf",
        "convert",
        "convert a.pdf",
        "convert -o out",
        "convert a.pdf -o out --max-pages many",
        "convert a.pdf -o out --max-pages 0",
        "show a.pdf --max-seconds 0",
        "show a.pdf --look",
        "show",
        "show a.pdf b.pdf",
        "show a.pdf --loud"
      })
  void aWrongCommandLineIsStatus2(String line) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertFalse(run.err().isEmpty());
    assertTrue(run.err().stream().noneMatch(said -> said.contains("Exception")), run::toString);
  }
}
