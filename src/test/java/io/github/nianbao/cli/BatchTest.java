package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Reports;
import io.github.nianbao.export.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** What {@code convert} makes of whole archives. */
class BatchTest {

  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void aZipKeepsItsFolders() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, Map.of("2021/a.pdf", text("full")));
    Path file = Files.write(in.resolve("all.zip"), zip);
    assertEquals(0, convert(file).status());
    assertEquals(List.of("2021/a.json"), written());
    assertEquals(0, convert(in).status());
    assertEquals(List.of("2021/a.json", "all.zip/2021/a.json"), written());
  }

  @Test
  void aZipIsKnownByItsBytesAndItsNamesMayBeInGbk() throws IOException {
    Files.write(in.resolve("data"), zip(GBK, Map.of("年报/从化.pdf", text("full"))));
    assertEquals(0, convert(in).status());
    assertEquals(List.of("data/年报/从化.json"), written());
  }

  @Test
  void aZipInAZipIsOpenedButNoDeeper() throws IOException {
    byte[] third = zip(StandardCharsets.UTF_8, Map.of("c.pdf", text("full")));
    byte[] second = zip(StandardCharsets.UTF_8, Map.of("b.pdf", text("full"), "third.zip", third));
    Files.write(in.resolve("first.zip"), zip(StandardCharsets.UTF_8, Map.of("second.zip", second)));
    Run run = convert(in);
    assertEquals(1, run.status());
    assertEquals(List.of("first.zip/second.zip/b.json"), written());
    assertTrue(run.err().get(0).contains("A ZIP in a ZIP in a ZIP is not opened."), run::toString);
  }

  @Test
  void noNameLeadsOutOfTheOutputFolder() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("../../a.pdf", text("full"));
    entries.put("/etc/b.pdf", text("full\n"));
    entries.put("C:\\windows\\c.pdf", text("full\n\n"));
    entries.put("..", text("full 政府信息公开"));
    Files.write(in.resolve("x.zip"), zip(StandardCharsets.UTF_8, entries));
    convert(in.resolve("x.zip"));
    assertEquals(List.of("C_/windows/c.json", "_.json", "a.json", "etc/b.json"), written());
    assertFalse(Files.exists(folder.resolve("a.json")));
  }

  @Test
  void aBombIsRefusedUnopened() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 3; i++) {
        zip.putNextEntry(new ZipEntry(i + ".pdf"));
        for (int n = 0; n < 400; n++) {
          zip.write(zeros);
        }
        zip.closeEntry();
      }
    }
    Files.write(in.resolve("bomb.zip"), bytes.toByteArray());
    Run run = convert(in);
    assertEquals(1, run.status());
    assertEquals(List.of(), written());
    assertTrue(run.err().get(0).contains("It would unpack to more than"), run::toString);
  }

  @Test
  void aDocumentOfWordIsNoArchive() throws IOException {
    byte[] word =
        zip(
            StandardCharsets.UTF_8,
            Map.of("[Content_Types].xml", text("<xml/>"), "word/media/a.pdf", text("full")));
    Files.write(in.resolve("a.docx"), word);
    file("b.pdf", "full");
    Run run = convert(in);
    assertEquals(0, run.status());
    assertEquals(List.of("b.json"), written());
    assertTrue(run.err().get(0).contains("Besides: 1 no reports."), run::toString);
  }

  @Test
  void whatIsNoReportIsListedAndDoesNotFail() throws IOException {
    file("a.pdf", "full");
    file("page.html", "<!DOCTYPE html><p>政府信息公开");
    file("notes.md", "to do");
    file("meta", "{\"a\": 1}");
    Files.write(in.resolve("b.bin"), new byte[] {0, 1, 2});
    Run run = convert(in);
    assertEquals(0, run.status());
    assertEquals(List.of("a.json"), written());
    assertEquals(
        List.of(
            "a.pdf,read,text",
            "b.bin,ignored,binary",
            "meta,ignored,data",
            "notes.md,ignored,text",
            "page.html,ignored,html"),
        table("inputs.csv").stream()
            .map(row -> row.replaceAll("^(([^,]*,){2}[^,]*).*", "$1"))
            .toList());
  }

  @Test
  void aDumpNeedsNoName() throws IOException {
    file("dump", "no review 政府信息公开");
    assertEquals(0, convert(in).status());
    assertEquals(List.of("dump.json"), written());
  }

  @Test
  void theSameContentIsReadOnceAndBothNamesAreKept() throws IOException {
    file("a/x.pdf", "full");
    file("b/y.pdf", "full");
    Run run = convert(in, "--format", "reports", "--jobs", "1");
    assertEquals(List.of("a/x.json", "b/y.json"), written());
    assertEquals("y.pdf", new JsonReader().read(out.resolve("b/y.json")).source().name());
    List<String> reports = table("reports.csv");
    assertEquals(1, reports.size());
    assertTrue(reports.get(0).contains(",a/x.pdf,b/y.pdf,a/x.json,"), reports::toString);
    assertTrue(table("inputs.csv").get(1).startsWith("b/y.pdf,copy,"), run::toString);
    assertTrue(run.err().get(0).contains("Besides: 1 with the content of another."), run::toString);
  }

  @Test
  void namesThatDifferInCaseOnlyDoNotOverwriteEachOther() throws IOException {
    file("A.pdf", "full");
    file("a.pdf", "no review");
    file("summary.pdf", "full\n");
    file("x.json.pdf/y.pdf", "full\n\n");
    file("x.json/z.pdf", "full\n\n\n");
    file("x.pdf", "no review\n");
    convert(in);
    assertEquals(
        List.of(
            "A.json",
            "a.pdf.json",
            "summary.pdf.json",
            "x.json.pdf/y.json",
            "x.json/z.json",
            "x.pdf.json"),
        written());
  }

  @Test
  void aPatternIsLookedUp() throws IOException {
    file("2020/a.pdf", "full");
    file("2021/b.pdf", "full\n");
    file("2021/c.txt", "full\n\n");
    assertEquals(0, convert(in.resolve("**.pdf")).status());
    assertEquals(List.of("2020/a.json", "2021/b.json"), written());
    Run none = convert(in.resolve("*.doc"));
    assertEquals(1, none.status());
    assertEquals(in.resolve("*.doc") + ": No file has a name like this.", none.err().get(0));
  }

  @Test
  void aListComesFromTheStandardInput() throws IOException {
    String list = file("a.pdf", "full") + "\r\n" + file("年.pdf", "no review") + "\n\n";
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            err,
            StandardCharsets.UTF_8,
            Ansi.OFF,
            false);
    assertEquals(0, Main.run(Run::read, console, "convert", "-", "-o", out.toString()));
    assertEquals(List.of("a.json", "年.json"), written());
  }

  @Test
  void aSecondRunDoesOnlyWhatIsNewOrChanged() throws IOException {
    file("a.pdf", "full");
    file("b.pdf", "no review");
    file("c.pdf", "nonsense");
    convert(in);
    file("b.pdf", "full\n");
    file("d.pdf", "full\n\n");
    Files.writeString(out.resolve("a.json"), "changed by somebody");
    Run again = convert(in);
    assertTrue(again.err().get(1).contains(" 1 done by an earlier run."), again::toString);
    assertEquals(Reports.full(), new JsonReader().read(out.resolve("a.json")));
    assertEquals(Reports.full(), new JsonReader().read(out.resolve("b.json")));
    Run third = convert(in);
    assertTrue(third.err().get(1).contains(" 4 done by an earlier run."), third::toString);
    assertEquals(1, third.status());
  }

  @Test
  void aReportThatHasBecomeUnreadableLeavesNoJson() throws IOException {
    file("a.pdf", "full");
    convert(in);
    file("a.pdf", "nonsense");
    assertEquals(1, convert(in).status());
    assertEquals(List.of(), written());
  }

  @Test
  void aTornJournalIsNoTrap() throws IOException {
    file("a.pdf", "full");
    file("b.pdf", "no review");
    convert(in, "--jobs", "1");
    Path journal = out.resolve(".nianbao/journal");
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length - 30));
    Run again = convert(in);
    assertTrue(again.err().get(0).contains(" 1 done by an earlier run."), again::toString);
    Run third = convert(in);
    assertTrue(third.err().get(0).contains(" 2 done by an earlier run."), third::toString);
  }

  @Test
  void twoRunsIntoOneFolderAreOneTooMany() throws IOException {
    file("a.pdf", "full");
    Files.createDirectories(out.resolve(".nianbao"));
    try (FileChannel channel =
            FileChannel.open(
                out.resolve(".nianbao/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      Run run = convert(in);
      assertEquals(3, run.status());
      assertEquals(List.of(out + ": Another run is writing into this folder."), run.err());
    }
    assertEquals(0, convert(in).status());
  }

  @Test
  void whatAPipelineDoesNotPutUpWithIsStatus1() throws IOException {
    file("a.pdf", "full");
    assertEquals(0, convert(in, "--fail-on", "incomplete").status());
    assertEquals(1, convert(in, "--fail-on", "inconsistent").status());
    assertEquals(1, convert(in, "--fail-on", "warning").status());
    file("a.pdf", "no review");
    assertEquals(0, convert(in, "--fail-on", "inconsistent").status());
    assertEquals(1, convert(in, "--fail-on", "warning").status());
    assertEquals(2, convert(in, "--fail-on", "rain").status());
  }

  @Test
  void quietIsQuiet() throws IOException {
    file("a.pdf", "nonsense");
    Run run = convert(in, "--quiet");
    assertEquals(1, run.status());
    assertEquals(List.of(), run.err());
    assertEquals(1, table("unreadable.csv").size());
    assertTrue(table("unreadable.csv").get(0).startsWith("a.pdf,not-a-pdf,It is not a PDF.,"));
  }

  @Test
  void formatsAreNamedAsTheirFiles() throws IOException {
    file("a.pdf", "full");
    convert(in, "--format", "ndjson,cells.csv,json");
    assertTrue(Files.exists(out.resolve("reports.ndjson")));
    assertTrue(Files.exists(out.resolve("cells.csv")));
    assertTrue(Files.exists(out.resolve("datapackage.json")));
    assertFalse(Files.exists(out.resolve("reports.csv")));
    Run parquet = convert(in, "--format", "parquet");
    assertEquals(2, parquet.status());
    assertTrue(parquet.err().get(0).contains("COPY (FROM 'OUT/cells.csv')"), parquet::toString);
    assertEquals(2, convert(in, "--jobs", "0").status());
  }

  @Test
  void thePanelIsMadeOfWhatWasWritten() throws IOException {
    file("a.pdf", "full");
    file("b.txt", "no review");
    convert(in, "--format", "all");
    Run run = Run.of("panel", out.toString());
    assertEquals(0, run.status());
    assertEquals(List.of("Authorities: 1. Reports: 1. Findings over the years: 0."), run.err());
    assertTrue(table("panel.csv").get(0).startsWith("某区人民政府,2020,proactiveDisclosure.rules.made,"));
    assertEquals(1, Run.of("panel", in.toString()).status());
    assertEquals(1, Run.of("panel", folder.resolve("none").toString()).status());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Path file(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(in.resolve(name).resolveSibling("x").getParent());
    return Files.writeString(file, text);
  }

  private Run convert(Path path, String... options) {
    List<String> args = new ArrayList<>(List.of("convert", path.toString(), "-o", out.toString()));
    args.addAll(Arrays.asList(options));
    return Run.of(args.toArray(String[]::new));
  }

  /** The rows of a table without its header. */
  private List<String> table(String name) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve(name));
    return lines.subList(1, lines.size());
  }

  /** The JSON of the reports. */
  private List<String> written() throws IOException {
    List<String> account = List.of("summary.json", "datapackage.json");
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".json") && !account.contains(file))
          .sorted()
          .toList();
    }
  }
}
