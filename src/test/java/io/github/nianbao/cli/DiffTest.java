package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two output folders. */
class DiffTest {

  @TempDir private Path folder;

  @Test
  void everyFigureThatChangedIsARow() throws IOException {
    Path before = output("a", "full");
    Path after = output("b", "full");
    Path json = after.resolve("x.json");
    Files.writeString(
        json,
        Files.readString(json)
            .replace("\"naturalPerson\": 206,", "\"naturalPerson\": 207,")
            .replace("\"requests\": \"verified\"", "\"requests\": \"inconsistent\""));
    Run run = Run.of("diff", before.toString(), after.toString());
    assertEquals(0, run.status(), run::toString);
    assertEquals(
        List.of(
            "json_path,authority,report_year,change,measure,old_value,new_value,page",
            "x.json,某区人民政府,2020,quality,requests,verified,inconsistent,",
            "x.json,某区人民政府,2020,figure,requests.received.naturalPerson,206,207,2",
            "x.json,某区人民政府,2020,figure,requests.outcomes.granted.naturalPerson,206,207,2",
            "x.json,某区人民政府,2020,figure,requests.outcomes.total.naturalPerson,206,207,2"),
        run.out().lines().toList());
    assertEquals(List.of("Reports: 1. With changes: 1. Changes: 4."), run.err());
  }

  @Test
  void aReportOfOneFolderAloneIsARowToo() throws IOException {
    Path before = output("a", "full");
    Path after = output("b", "full");
    Files.move(after.resolve("x.json"), after.resolve("y.json"));
    Path file = folder.resolve("diff.csv");
    Run run = Run.of("diff", before.toString(), after.toString(), "-o", file.toString());
    assertEquals("", run.out());
    assertEquals(
        List.of("x.json,某区人民政府,2020,report,,read,,", "y.json,某区人民政府,2020,report,,,read,"),
        Files.readAllLines(file).subList(1, 3));
  }

  @Test
  void theSameIsNoChange() throws IOException {
    Run run = Run.of("diff", output("a", "full").toString(), output("b", "full").toString());
    assertEquals(1, run.out().lines().count());
    assertEquals(1, Run.of("diff", folder.toString(), folder.resolve("no").toString()).status());
  }

  private Path output(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("x.pdf"), text);
    Path out = folder.resolve(name);
    assertTrue(Run.of("convert", file.toString(), "-o", out.toString()).status() == 0);
    return out;
  }
}
