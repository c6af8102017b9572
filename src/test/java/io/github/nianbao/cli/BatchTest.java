package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.nianbao.Nianbao;
import io.github.nianbao.assemble.Reports;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** What {@code convert} makes of whole archives. */
class BatchTest {

  private final Path root;
  private final Folders folders;

  BatchTest(@TempDir Path root) throws IOException {
    this.root = root;
    folders = Folders.in(root);
  }

  @Test
  void whatIsNoReportIsListedAndDoesNotFail() throws IOException {
    folders.file("a.pdf", "full");
    folders.file("page.html", "<!DOCTYPE html><p>首页");
    folders.file("notes.md", "to do");
    folders.file("meta", "{\"a\": 1}");
    Files.write(folders.in().resolve("b.bin"), new byte[] {0, 1, 2});
    Run run = folders.convert(folders.in());
    assertEquals(0, run.status());
    assertEquals(List.of("a.json"), folders.written());
    assertEquals(
        List.of(
            "a.pdf,read,text",
            "b.bin,ignored,binary",
            "meta,ignored,json",
            "notes.md,ignored,text",
            "page.html,ignored,html"),
        folders.kinds());
  }

  @Test
  void aDumpNeedsNoName() throws IOException {
    folders.file("dump", "no review 政府信息公开");
    assertEquals(0, folders.convert(folders.in()).status());
    assertEquals(List.of("dump.json"), folders.written());
  }

  @Test
  void theSameContentIsReadOnceAndBothNamesAreKept() throws IOException {
    folders.file("a/x.pdf", "full");
    folders.file("b/y.pdf", "full");
    Run run = folders.convert(folders.in(), "--format", "reports", "--jobs", "1");
    assertEquals(List.of("a/x.json", "b/y.json"), folders.written());
    assertEquals("y.pdf", Json.read(folders.out().resolve("b/y.json")).source().name());
    List<String> reports = folders.table("reports.csv");
    assertEquals(1, reports.size());
    assertTrue(reports.get(0).contains(",a/x.pdf,b/y.pdf,a/x.json,"), reports::toString);
    assertTrue(folders.table("inputs.csv").get(1).startsWith("b/y.pdf,copy,"), run::toString);
    assertTrue(run.err().get(0).contains("Besides: 1 with the content of another."), run::toString);
  }

  @Test
  void namesThatDifferInCaseOnlyDoNotOverwriteEachOther() throws IOException {
    folders.file("A.pdf", "full");
    folders.file("a.pdf", "no review");
    folders.file("summary.pdf", "full\n");
    folders.file("x.json.pdf/y.pdf", "full\n\n");
    folders.file("x.json/z.pdf", "full\n\n\n");
    folders.file("x.pdf", "no review\n");
    folders.convert(folders.in());
    assertEquals(
        List.of(
            "A.json",
            "a.pdf.json",
            "summary.pdf.json",
            "x.json.pdf/y.json",
            "x.json/z.json",
            "x.pdf.json"),
        folders.written());
  }

  @Test
  void aPatternIsLookedUp() throws IOException {
    folders.file("2020/a.pdf", "full");
    folders.file("2021/b.pdf", "full\n");
    folders.file("2021/c.txt", "full\n\n");
    assertEquals(0, folders.convert(folders.in().resolve("**.pdf")).status());
    assertEquals(List.of("2020/a.json", "2021/b.json"), folders.written());
    Run none = folders.convert(folders.in().resolve("*.doc"));
    assertEquals(1, none.status());
    assertEquals(
        folders.in().resolve("*.doc") + ": No file has a name like this.", none.err().get(0));
  }

  @Test
  void aListComesFromTheStandardInput() throws IOException {
    Path one = folders.file("2020/a.pdf", "full");
    Path other = folders.file("2021/年.pdf", "no review");
    convertList(one + "\r\n" + other + "\n\n");
    assertEquals(List.of("2020/a.json", "2021/年.json"), folders.written());
  }

  @Test
  void aListOfOneFolderNeedsNoFolders() throws IOException {
    convertList(folders.file("2020/a.pdf", "full") + "\0");
    assertEquals(List.of("a.json"), folders.written());
  }

  private void convertList(String list) {
    Console console =
        Console.of(
            new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8,
            Ansi.OFF,
            false);
    assertEquals(0, Main.run(Run::read, console, "convert", "-", "-o", folders.out().toString()));
  }

  /** Else its figures would be counted twice. */
  @Test
  void theSameReportInOtherBytesIsTold() throws IOException {
    folders.file("a.pdf", "full");
    folders.file("b.pdf", "full ");
    folders.file("c.pdf", "no review");
    folders.convert(folders.in());
    List<String> same =
        folders.table("inputs.csv").stream().map(row -> row.split(",", -1)[7]).toList();
    assertEquals(List.of("", "a.pdf", ""), same);
  }

  @Test
  void allTablesGoIntoOneExcelFileOnRequest() throws IOException {
    folders.file("a.pdf", "full");
    Run run = folders.convert(folders.in(), "--format", "xlsx", "--labels", "zh");
    assertEquals(0, run.status(), run::toString);
    assertTrue(Files.size(folders.out().resolve("reports.xlsx")) > 5000);
    assertTrue(Files.readString(folders.out().resolve("inputs.csv")).startsWith("输入,处理结果,"));
  }

  @Test
  void eachReportGetsItsPageForReview() throws IOException {
    Path pdf = Path.of("testdata", "reports", "narrow-columns-break-figures.pdf");
    Files.copy(pdf, folders.in().resolve("a.pdf"));
    String[] command = {
      "convert", folders.in().toString(), "-o", folders.out().toString(), "--review"
    };
    assertEquals(0, Run.of(Nianbao::read, Ansi.OFF, command).status());
    Path page = folders.out().resolve("a.review.html");
    assertTrue(Files.readString(page).contains("data:image/png") || Files.size(page) > 100_000);
    Files.delete(page);
    assertEquals(0, Run.of(Nianbao::read, Ansi.OFF, command).status());
    assertTrue(Files.exists(page), "made again where only the page is gone");
  }

  /** A person's reading has a table of its own, and changes nothing of the print. */
  @Test
  void whatAPersonSavedOnThePageIsReadBackAsThatPersons() throws IOException {
    folders.file("a.pdf", "full");
    String review =
        """
        {"program": "nianbao 1", "source": {"name": "a.pdf", "sha256": "%s"}, "reviews": {
         "/requests/received/naturalPerson": {"decision": "corrected", "value": "205", "note": "=x"},
         "/requests/received/total": {"decision": "accepted"},
         "/requests/nowhere": {"decision": "accepted"}}}
        """;
    folders.file("a.pdf.review.json", review.formatted(Reports.PDF.sha256()));
    folders.convert(folders.in(), "--format", "cells");
    assertEquals(
        List.of(
            "r0123456789abcdef,a.pdf,this-file,某区人民政府,2020,requests.received.naturalPerson,"
                + "corrected,206,205,'=x,nianbao 1",
            "r0123456789abcdef,a.pdf,this-file,某区人民政府,2020,requests.received.total,accepted,235,"
                + ",,nianbao 1"),
        folders.table("reviews.csv"));
    assertEquals(List.of("a.pdf,read,text"), folders.kinds());
    assertFalse(Files.readString(folders.out().resolve("cells.csv")).contains("205"));
    folders.file("a.pdf.review.json", review.formatted("0".repeat(64)));
    folders.convert(folders.in());
    assertTrue(folders.table("reviews.csv").get(0).contains(",other-file,"));
  }

  @Test
  void aTextThatOnlyMentionsReportsIsNone() throws IOException {
    folders.file("a.txt", "政府信息公开");
    folders.file("某区2021年政府信息公开工作年度报告.txt", "政府信息公开");
    folders.file("index.csv", "标题,网址\n某区2021年政府信息公开工作年度报告,http://x\n");
    Run run =
        Run.of(
            Nianbao::read,
            Ansi.OFF,
            "convert",
            folders.in().toString(),
            "-o",
            folders.out().toString());
    assertEquals(1, run.status(), run::toString);
    assertTrue(run.err().get(0).startsWith("0 read, 0 not read; nothing was read."), run::toString);
    assertEquals(List.of(), folders.written());
    assertEquals(
        List.of(
            "a.txt,ignored,text", "index.csv,ignored,text", "某区2021年政府信息公开工作年度报告.txt,ignored,text"),
        folders.kinds());
  }

  @Test
  void itIsNoneForWhoeverNamesItEither() throws IOException {
    Path text = folders.file("某区2021年政府信息公开工作年度报告.txt", "政府信息公开工作年度报告");
    Run run = Run.of(Nianbao::read, Ansi.OFF, "show", text.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().get(0).startsWith(text + ": It is no annual report"), run::toString);
  }

  @Test
  void aDumpThatIsCalledAPdfIsReadAsADump() throws IOException {
    Path dump = folders.file("a.pdf", "某区2021年政府信息公开工作年度报告\n一、总体情况\n本年公开一千条。\n");
    Run run =
        Run.of(Nianbao::read, Ansi.OFF, "convert", dump.toString(), "-o", folders.out().toString());
    assertEquals(0, run.status(), run::toString);
    AnnualReport report = Json.read(folders.out().resolve("a.json"));
    assertEquals(SourceKind.TEXT, report.source().kind());
    assertEquals("a.pdf", report.source().name());
  }

  @Test
  void aNameInGbkOnDiskIsReadAsOne() throws Exception {
    Path file = Path.of(URI.create(folders.in().toUri() + "%C4%EA.pdf"));
    try {
      Files.writeString(file, "full");
    } catch (IOException e) {
      abort("a file system that takes UTF-8 only");
    }
    assertEquals(0, folders.convert(folders.in()).status());
    assertEquals(List.of("年.json"), folders.written());
  }

  @Test
  void theOutputMayLieAmongTheInput() throws IOException {
    folders.file("a.pdf", "full");
    Folders same = new Folders(folders.in(), folders.in());
    same.convert(folders.in(), "--format", "all");
    List<String> first = same.table("inputs.csv");
    same.convert(folders.in(), "--format", "all");
    assertEquals(first, same.table("inputs.csv"));
    assertEquals(1, first.size());
  }

  @Test
  void whatAPipelineDoesNotPutUpWithIsStatus1() throws IOException {
    folders.file("a.pdf", "full");
    assertEquals(0, folders.convert(folders.in(), "--fail-on", "incomplete").status());
    assertEquals(1, folders.convert(folders.in(), "--fail-on", "inconsistent").status());
    assertEquals(1, folders.convert(folders.in(), "--fail-on", "warning").status());
    folders.file("a.pdf", "no review");
    assertEquals(0, folders.convert(folders.in(), "--fail-on", "inconsistent").status());
    assertEquals(1, folders.convert(folders.in(), "--fail-on", "warning").status());
    assertEquals(2, folders.convert(folders.in(), "--fail-on", "rain").status());
  }

  @Test
  void quietIsQuiet() throws IOException {
    folders.file("a.pdf", "nonsense");
    Run run = folders.convert(folders.in(), "--quiet");
    assertEquals(1, run.status());
    assertEquals(List.of(), run.err());
    assertEquals(1, folders.table("unreadable.csv").size());
    assertTrue(
        folders.table("unreadable.csv").get(0).startsWith("a.pdf,not-a-pdf,It is not a PDF.,"));
    assertTrue(
        folders
            .table("unreadable.csv")
            .get(0)
            .endsWith(
                ",Get the PDF from where the report was published.,不是 PDF。,请从发布网站取得 PDF 文件。"));
  }

  @Test
  void formatsAreNamedAsTheirFiles() throws IOException {
    folders.file("a.pdf", "full");
    folders.convert(folders.in(), "--format", "ndjson,cells.csv,json");
    assertTrue(Files.exists(folders.out().resolve("reports.ndjson")));
    assertTrue(Files.exists(folders.out().resolve("cells.csv")));
    assertTrue(Files.exists(folders.out().resolve("datapackage.json")));
    assertFalse(Files.exists(folders.out().resolve("reports.csv")));
    Run parquet = folders.convert(folders.in(), "--format", "parquet");
    assertEquals(2, parquet.status());
    assertTrue(parquet.err().get(0).contains("COPY (FROM 'OUT/cells.csv')"), parquet::toString);
    assertEquals(2, folders.convert(folders.in(), "--jobs", "0").status());
  }

  @Test
  void thePanelIsMadeOfWhatWasWritten() throws IOException {
    folders.file("a.pdf", "full");
    folders.file("b.txt", "no review");
    folders.convert(folders.in(), "--format", "all");
    Run run = Run.of("panel", folders.out().toString());
    assertEquals(0, run.status());
    assertEquals(List.of("Authorities: 1. Reports: 1. Findings over the years: 0."), run.err());
    assertTrue(
        folders
            .table("panel.csv")
            .get(0)
            .startsWith("某区人民政府,2020,proactiveDisclosure.rules.made,"));
    assertEquals(1, Run.of("panel", folders.in().toString()).status());
    assertEquals(1, Run.of("panel", root.resolve("none").toString()).status());
  }
}
