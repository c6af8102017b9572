package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its users run it: the jar, in a process of its own. */
class JarIT {

  private static final Path GOOD =
      Path.of("testdata", "reports", "narrow-columns-break-figures.pdf");
  private static final Path PAGES = Path.of("testdata", "pages");

  @TempDir Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private Program.Ran run(String... args) throws IOException, InterruptedException {
    return new Program(folder).run(args);
  }

  @Test
  void aReportBecomesTheGoldenJson() throws Exception {
    Program.Ran ran = run("convert", GOOD.toString(), "-o", out.toString());
    assertEquals(0, ran.status(), ran::toString);
    assertEquals("", ran.out());
    Path golden = Path.of(GOOD.toString().replace(".pdf", ".json"));
    assertEquals(
        Files.readString(golden),
        Files.readString(out.resolve("narrow-columns-break-figures.json")));
  }

  @Test
  void aFolderBecomesAFolderOfJsonEachTheGoldenOne() throws Exception {
    Path reports = Path.of("testdata", "reports");
    Program.Ran ran = run("convert", reports.toString(), "-o", out.toString());
    assertEquals(0, ran.status(), ran::toString);
    assertEquals(1, ran.err().size(), ran::toString);
    List<Path> pdfs;
    try (Stream<Path> files = Files.list(reports)) {
      pdfs = files.filter(file -> file.toString().endsWith(".pdf")).toList();
    }
    assertTrue(ran.err().get(0).startsWith(pdfs.size() + " read, 0 not read. "), ran::toString);
    for (Path pdf : pdfs) {
      String json = pdf.getFileName().toString().replace(".pdf", ".json");
      assertEquals(
          Files.readString(reports.resolve(json)), Files.readString(out.resolve(json)), json);
    }
  }

  @Test
  void aFolderWithoutReportsIsSaidSo() throws Exception {
    Program.Ran ran = run("convert", in.toString(), "-o", out.toString());
    assertEquals(1, ran.status(), ran::toString);
    assertTrue(ran.err().get(0).contains("holds no file of a format"), ran::toString);
    assertNoStackTrace(ran);
  }

  @Test
  void whatCannotBeShownGetsOneLine() throws Exception {
    Path text = Files.writeString(in.resolve("text.pdf"), "no PDF");
    Program.Ran ran = run("show", text.toString());
    assertEquals(1, ran.status(), ran::toString);
    assertEquals("", ran.out());
    assertEquals(1, ran.err().size(), ran::toString);
    assertNoStackTrace(ran);
  }

  @Test
  void aReportIsShown() throws Exception {
    Program.Ran ran = run("show", GOOD.toString());
    assertEquals(0, ran.status(), ran::toString);
    assertEquals(List.of(), ran.err());
    assertTrue(ran.out().contains("[verified, pages 2, 3, form of 2019]"), ran.out());
  }

  @Test
  void whatCannotBeReadGetsOneLineEachAndStopsNothing() throws Exception {
    byte[] good = Files.readAllBytes(GOOD);
    Files.write(in.resolve("empty.pdf"), new byte[0]);
    Files.writeString(in.resolve("text.pdf"), "政府信息公开工作年度报告");
    Files.write(in.resolve("half.pdf"), Arrays.copyOf(good, good.length / 2));
    Files.copy(PAGES.resolve("password-qpdf.pdf"), in.resolve("password.pdf"));
    Files.copy(GOOD, in.resolve("good.pdf"));
    Program.Ran ran = run("convert", in.toString(), "-o", out.toString());
    assertEquals(1, ran.status(), ran::toString);
    for (String name : List.of("empty.pdf", "text.pdf", "half.pdf", "password.pdf")) {
      assertEquals(
          1, ran.err().stream().filter(line -> line.contains(name)).count(), ran::toString);
    }
    // A line each, the account, the advice for each of four reasons, where to look.
    assertEquals(10, ran.err().size(), ran::toString);
    assertNoStackTrace(ran);
    assertTrue(Files.exists(out.resolve("good.json")));
  }

  @Test
  void aReportCutShortIsReadAsFarAsItGoesAndItsLogIsNotShown() throws Exception {
    Path whole = Path.of("testdata", "reports", "column-total-misprinted-chromium.pdf");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(in.resolve("cut.pdf"), Arrays.copyOf(bytes, bytes.length / 2));
    Program.Ran ran = run("convert", in.toString(), "-o", out.toString());
    assertEquals(0, ran.status(), ran::toString);
    assertEquals(1, ran.err().size(), ran::toString);
    assertTrue(Files.readString(out.resolve("cut.json")).contains("file-damaged"));
  }

  @Test
  void aReportWithoutTablesIsReadAndItsTablesAreAbsent() throws Exception {
    Path report = Files.writeString(in.resolve("a.txt"), "某区2023年政府信息公开工作年度报告\n");
    Program.Ran ran = run("convert", report.toString(), "-o", out.toString());
    assertEquals(0, ran.status(), ran::toString);
    String json = Files.readString(out.resolve("a.json"));
    assertTrue(json.contains("\"requests\": null"), json);
    assertTrue(json.contains("table-absent"), json);
  }

  @Test
  void aPdfOfSomethingElseIsNoReport() throws Exception {
    Path page = PAGES.resolve("character-forms-reportlab.pdf");
    Program.Ran ran = run("show", page.toString());
    assertEquals(1, ran.status(), ran::toString);
    assertTrue(ran.err().get(0).startsWith(page + ": It is no annual report"), ran::toString);
  }

  @Test
  void aChineseLocaleIsToldInChinese() throws Exception {
    Path text = Files.writeString(in.resolve("text.pdf"), "no PDF");
    Program.Ran ran =
        new Program(folder)
            .with("JAVA_TOOL_OPTIONS", "-Duser.language=zh")
            .run("show", text.toString());
    assertTrue(
        ran.err().contains(text + ": 不是 PDF，看起来是：纯文本。报告的文本请以 .txt 为扩展名保存，或用 readText 读取。"),
        ran::toString);
  }

  @Test
  void aMissingPathIsNamed() throws Exception {
    Program.Ran ran = run("convert", folder.resolve("nowhere").toString(), "-o", out.toString());
    assertEquals(1, ran.status(), ran::toString);
    assertTrue(ran.err().get(0).contains("nowhere"), ran::toString);
    assertNoStackTrace(ran);
  }

  @Test
  void wrongUsageIsTwo() throws Exception {
    assertEquals(2, run("convert").status());
    assertEquals(2, run("nonsense").status());
  }

  @Test
  void aFolderThatCannotBeMadeIsThree() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Program.Ran ran = run("convert", GOOD.toString(), "-o", file.resolve("out").toString());
    assertEquals(3, ran.status(), ran::toString);
    assertEquals(1, ran.err().size(), ran::toString);
    assertNoStackTrace(ran);
  }

  @Test
  void aListComesThroughAPipe() throws Exception {
    Program program = new Program(folder);
    Process process = program.start("convert", "-", "-o", out.toString());
    try (OutputStream list = process.getOutputStream()) {
      list.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Program.Ran ran = program.ended(process);
    assertEquals(0, ran.status(), ran::toString);
    assertTrue(Files.exists(out.resolve("narrow-columns-break-figures.json")));
  }

  @Test
  void chineseNamesNeedNoChineseLocale() throws Exception {
    Path year = Files.createDirectories(in.resolve("2020年"));
    Files.copy(GOOD, year.resolve("从化.pdf"));
    Program.Ran ran =
        new Program(folder)
            .with("LC_ALL", "C")
            .run("convert", in.toString(), "-o", out.toString(), "--format", "reports");
    assertEquals(0, ran.status(), ran::toString);
    assertTrue(Files.exists(out.resolve("2020年/从化.json")));
    assertTrue(Files.readString(out.resolve("reports.csv")).contains(",2020年/从化.json,"));
  }

  private static void assertNoStackTrace(Program.Ran ran) {
    assertFalse(ran.err().stream().anyMatch(line -> line.startsWith("\tat ")), ran::toString);
  }
}
