package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.assemble.Reports;
import io.github.nianbao.export.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

  private final Path folder;
  private final Folders folders;
  private final Path in;
  private Path out;

  ConvertTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    folders = Folders.in(folder);
    in = folders.in();
    out = folders.out();
  }

  @Test
  void aFileBecomesItsJson() throws IOException {
    Run run = convert(folders.file("某区-2020.pdf", "full"));
    assertEquals(0, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.err().size());
    assertSummary(
        "1 read, 0 not read. proactiveDisclosure: 1 complete; requests: 1 verified;"
            + " reviewAndLitigation: 1 inconsistent. ",
        run);
    assertEquals(Reports.full(), Json.read(out.resolve("某区-2020.json")));
  }

  @Test
  void aFolderIsSearchedAndItsFoldersKept() throws IOException {
    folders.file("a.PDF", "full");
    folders.file("2021/b.txt", "no review");
    folders.file("2021/deep/c.Txt", "no review");
    folders.file("2021/notes.md", "full");
    Run run = convert(in);
    assertEquals(0, run.status(), run::toString);
    assertEquals(List.of("2021/b.json", "2021/deep/c.json", "a.json"), written());
    assertSummary(
        "2 read, 0 not read. proactiveDisclosure: 2 complete; requests: 2 verified;"
            + " reviewAndLitigation: 1 inconsistent, 1 absent. Besides: 1 with the content of"
            + " another, 1 no reports. ",
        run);
  }

  @Test
  void oneUnreadableFileNeverStopsTheOthers() throws IOException {
    folders.file("a.pdf", "nonsense");
    folders.file("b.pdf", "bug");
    folders.file("c.pdf", "large");
    folders.file("d.pdf", "full");
    Run run = convert(in, folder.resolve("none.pdf"));
    assertEquals(1, run.status());
    assertEquals(List.of("d.json"), written());
    assertEquals(
        List.of(
            in.resolve("a.pdf") + ": It is not a PDF.",
            in.resolve("b.pdf")
                + ": It cannot be read because of an error in this program"
                + " (a bug).",
            in.resolve("c.pdf") + ": It needs more memory than there is.",
            folder.resolve("none.pdf") + ": There is no such file or folder."),
        run.err().subList(0, 4));
    assertTrue(run.err().get(4).startsWith("1 read, 4 not read. "), run::toString);
    assertEquals(
        List.of(
            "not-a-pdf (1): Get the PDF from where the report was published.",
            "no-memory (1): Give Java more memory (-Xmx), or read fewer documents at a time.",
            "See " + out.resolve("unreadable.csv")),
        run.err().subList(5, 8));
    assertTrue(
        run.err()
            .get(4)
            .contains("Not read: 1 no-memory, 1 not-a-pdf, 1 not-found, 1 program-error."),
        run::toString);
  }

  @Test
  void thePasswordReachesTheReader() throws IOException {
    Path file = folders.file("a.pdf", "secret");
    assertEquals(
        "password-needed (1): Give its password: --password on the command line,"
            + " ReadOptions.withPassword in a program.",
        convert(file).err().get(2));
    assertEquals(
        0, Run.of("convert", "--password", "1234", file.toString(), "-o", out.toString()).status());
  }

  @Test
  void twoFilesOfOneNameBothGetAJson() throws IOException {
    folders.file("x.pdf", "full");
    folders.file("x.txt", "no review");
    Run run = convert(in);
    assertEquals(0, run.status());
    assertEquals(List.of("x.json", "x.txt.json"), written());
    assertEquals(
        in.resolve("x.txt") + ": The usual name of its JSON is taken; it is in x.txt.json.",
        run.err().get(0));
    assertEquals(Reports.full().requests(), Json.read(out.resolve("x.json")).requests());
  }

  @Test
  void whatLiesBesideAReportUnderTheNameOfItsJsonIsLeftAlone() throws IOException {
    out = in;
    folders.file("x.pdf", "full");
    Path scraped = folders.file("x.json", "{\"url\": \"https://example.org/x.pdf\"}");
    folders.file("y.pdf", "nonsense");
    Path alike = folders.file("y.json", "[]");
    for (int run = 1; run <= 2; run++) {
      assertEquals(
          in.resolve("x.pdf") + ": The usual name of its JSON is taken; it is in x.pdf.json.",
          convert(in).err().get(0));
      assertEquals(List.of("x.json", "x.pdf.json", "y.json"), new Folders(in, out).written());
    }
    assertEquals("{\"url\": \"https://example.org/x.pdf\"}", Files.readString(scraped));
    assertEquals("[]", Files.readString(alike));
  }

  @Test
  void aTableOfSomebodyElseIsNotOverwritten() throws IOException {
    out = in;
    folders.file("x.pdf", "full");
    Path table = folders.file("reports.csv", "mine");
    Run run = convert(in);
    assertEquals(3, run.status());
    assertEquals(
        List.of(
            table
                + ": The file would be overwritten, and no run into this folder has written it."
                + " Move it, or choose another folder for the output."),
        run.err());
    assertEquals("mine", Files.readString(table));
    assertFalse(Files.exists(in.resolve("x.json")));
    Files.delete(table);
    assertEquals(0, convert(in).status());
    assertEquals(0, convert(in).status());
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path file = folders.file("x.pdf", "full");
    Run run = convert(file, in, file);
    assertEquals(List.of("x.json"), written());
    assertSummary("1 read, 0 not read. ", run);
  }

  @Test
  void aFileThatIsNamedMayHaveAnyName() throws IOException {
    assertEquals(0, convert(folders.file("report.dat", "full")).status());
    assertEquals(List.of("report.dat.json"), written());
  }

  @Test
  void whatWasWrittenIntoTheInputIsNotReadAgain() throws IOException {
    folders.file("a.pdf", "full");
    out = in.resolve("json");
    convert(in);
    Run again = convert(in);
    assertEquals(0, again.status());
    assertEquals(List.of("a.json"), written());
    assertSummary("1 read, 0 not read", again);
  }

  @Test
  void aFolderWithoutReportsIsMentioned() throws IOException {
    Files.createDirectories(in);
    Run run = convert(in);
    assertEquals(1, run.status());
    assertEquals(in + ": The folder holds no file of a format that is read.", run.err().get(0));
  }

  @Test
  void anOutputThatCannotBeWrittenIsTheEnvironment() throws IOException {
    Path file = folders.file("a.pdf", "full");
    out = folders.file("out", "a file in the way");
    Run run = convert(file);
    assertEquals(3, run.status());
    assertEquals(1, run.err().size());
    assertTrue(run.err().get(0).startsWith(out + ": The output cannot be written."), run::toString);
  }

  @Test
  void aFileThatCannotBeWrittenIsTheEnvironment() throws IOException {
    Path file = folders.file("a.pdf", "full");
    Files.createDirectories(out.resolve("a.json/full"));
    Run run = convert(file);
    assertEquals(3, run.status());
    assertTrue(run.err().get(0).contains("a.json: The output cannot be written."), run::toString);
    try (Stream<Path> left = Files.walk(out)) {
      assertEquals(0, left.filter(Files::isRegularFile).filter(f -> !isState(f)).count());
    }
  }

  @Test
  void aLinkThatGoesRoundIsNoTrap() throws IOException {
    folders.file("a.pdf", "full");
    Files.createSymbolicLink(in.resolve("again"), in);
    Run run = convert(in);
    assertEquals(List.of("a.json"), written());
    assertEquals(
        in.resolve("again") + ": It is a link to a folder that holds it.", run.err().get(0));
  }

  private Run convert(Path... paths) {
    String[] args = new String[paths.length + 3];
    args[0] = "convert";
    for (int i = 0; i < paths.length; i++) {
      args[i + 1] = paths[i].toString();
    }
    args[paths.length + 1] = "-o";
    args[paths.length + 2] = out.toString();
    return Run.of(args);
  }

  private static void assertSummary(String start, Run run) {
    String last = run.err().get(run.err().size() - 1);
    assertTrue(last.startsWith(start), run::toString);
  }

  private boolean isState(Path file) {
    return out.relativize(file).startsWith(".nianbao");
  }

  /** The JSON of the reports. */
  private List<String> written() throws IOException {
    List<String> account = List.of("inputs.csv", "summary.json", "unreadable.csv");
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isState(file))
          .filter(file -> !account.contains(file.getFileName().toString()))
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
