package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.digest.Sha256;
import io.github.nianbao.input.FileType;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NianbaoInputTest {

  private static final Set<FileType> READ =
      EnumSet.of(
          FileType.PDF,
          FileType.OFD,
          FileType.TEXT,
          FileType.MARKDOWN,
          FileType.HTML,
          FileType.MHTML,
          FileType.DOCX,
          FileType.DOC,
          FileType.WPS,
          FileType.RTF,
          FileType.XLSX,
          FileType.XLS);

  private static final byte[] TEXT = "一、总体情况".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void nothingIsEmpty() throws IOException {
    assertReason(Reason.EMPTY, () -> Nianbao.read(new byte[0]));
    Path file = Files.writeString(folder.resolve("a.txt"), " \r\n\t");
    assertReason(Reason.EMPTY, () -> Nianbao.read(file));
  }

  @Test
  void textNamedLikeAPdfIsNoPdf() throws IOException {
    Path file = Files.write(folder.resolve("report.PDF"), TEXT);
    assertReason(Reason.NOT_A_PDF, () -> Nianbao.read(file));
  }

  @Test
  void textWithoutANameIsNoPdf() {
    assertReason(Reason.NOT_A_PDF, () -> Nianbao.read(TEXT));
    assertReason(Reason.NOT_A_PDF, () -> Nianbao.read(new ByteArrayInputStream(TEXT)));
  }

  @Test
  void whatHasAReaderIsRead() {
    for (FileType type : FileType.values()) {
      assertEquals(READ.contains(type), type.isRead(), type::name);
    }
    assertReason(
        Reason.DAMAGED, () -> Nianbao.read(text("%PDF-1.7"), "a.txt", ReadOptions.defaults()));
    assertReason(Reason.NO_REPORT, () -> Nianbao.read(text("略"), "a.dat", ReadOptions.defaults()));
  }

  @Test
  void whatIsLargerThanTheLimitIsNotRead() throws IOException {
    ReadOptions options = ReadOptions.defaults().withLimit(Limit.BYTES, TEXT.length - 1);
    Path file = Files.write(folder.resolve("a.txt"), TEXT);
    assertReason(Reason.LIMIT, () -> Nianbao.read(file, options));
    assertReason(Reason.LIMIT, () -> Nianbao.read(TEXT, options));
    assertReason(Reason.LIMIT, () -> Nianbao.read(new ByteArrayInputStream(TEXT), options));
  }

  @ParameterizedTest
  @CsvSource({
    "report.ppt,\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1,a Word or other,Word",
    "report.gz,'\u001F\u008B\b\0\0',a gzip,gzip",
    "report.odt,PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text,"
        + "an OpenDocument text,OpenDocument",
    "report.rar,Rar!\u001A\u0007\0x,a RAR,RAR",
    "report.zip,PK\u0003\u0004....report.pdf,a ZIP,ZIP",
    "report.pdf,\u00FF\u00D8\u00FF\u00E0,an image,图片",
    "report.pdf,one two,plain text,纯文本"
  })
  void whatIsNoPdfIsNamed(String name, String content, String english, String chinese) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class,
            () -> Nianbao.read(bytes, name, ReadOptions.defaults()));
    assertEquals(Reason.NOT_A_PDF, refusal.reason());
    assertTrue(refusal.getMessage().contains("looks like " + english), refusal::getMessage);
    assertTrue(refusal.messageZh().contains("看起来是：" + chinese), refusal::messageZh);
    assertTrue(refusal.advice().endsWith("."), refusal::advice);
    assertTrue(refusal.adviceZh().endsWith("。"), refusal::adviceZh);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GBK", "UTF-16LE", "UTF-16BE"})
  void aWebPageIsReadInAnyEncodingAndBehindAByteOrderMark(String charset) throws IOException {
    String page = "<html><meta charset=big5><p>某区2022年政府信息公开工作年度报告<p>一、总体情况<p>略";
    byte[] bytes =
        (charset.equals("GBK") ? page : "\uFEFF" + page).getBytes(Charset.forName(charset));
    AnnualReport report = Nianbao.read(bytes, "a.pdf", ReadOptions.defaults());
    assertEquals(SourceKind.HTML, report.source().kind());
    assertEquals("某区", report.authority());
    assertEquals(2022, report.year());
    assertEquals("略", report.sections().get(0).text());
  }

  @ParameterizedTest
  @CsvSource({
    "page.html,<!DOCTYPE html><html><body>政府信息公开",
    "report.pdf,<!-- saved from --><p>a",
    "report.mht,Content-Type: multipart/related; a"
  })
  void aWebPageWithoutAReportIsNone(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    assertReason(Reason.NO_REPORT, () -> Nianbao.read(bytes, name, ReadOptions.defaults()));
  }

  @Test
  void aTextOfSomethingElseIsNoReport() {
    assertReason(Reason.NO_REPORT, () -> Nianbao.readText("明天有雨。\n出门请带伞。\n"));
    assertReason(
        Reason.NO_REPORT,
        () -> Nianbao.read(text("本机关依法推进政府信息公开。"), "notice.txt", ReadOptions.defaults()));
  }

  @Test
  void aTitleOrAHeadingIsEnoughForAReport() throws IOException {
    assertEquals(2022, Nianbao.readText("某区2022年政府信息公开工作年度报告\n略\n").year());
    assertEquals(1, Nianbao.readText("一、总体情况\n略\n").sections().size());
  }

  /** A list of reports names them too, and so may the name of any file. */
  @Test
  void aTextThatOnlyMentionsReportsIsNoneWhateverItsName() {
    String name = "某区2022年政府信息公开工作年度报告.txt";
    for (String text : List.of("略", "政府信息公开", "政府信息公开工作年度报告")) {
      assertReason(Reason.NO_REPORT, () -> Nianbao.read(text(text), name, ReadOptions.defaults()));
    }
  }

  @Test
  void aTextBeyondTheLimitIsNotRead() {
    ReadOptions options = ReadOptions.defaults().withLimit(Limit.CHARACTERS, 5);
    assertReason(Reason.LIMIT, () -> Nianbao.readText("一、总体情况", options));
  }

  @Test
  void errorsOfTheLibraryAreAReasonOfTheirOwnWithTheirCause() {
    RuntimeException bug = new IllegalStateException("a bug");
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class,
            () ->
                Nianbao.guarded(
                    () -> {
                      throw bug;
                    }));
    assertEquals(Reason.PROGRAM_ERROR, refusal.reason());
    assertSame(bug, refusal.getCause());
    assertTrue(refusal.getMessage().contains("a bug"), refusal::getMessage);
    assertReason(
        Reason.LIMIT,
        () ->
            Nianbao.guarded(
                () -> {
                  throw new OutOfMemoryError();
                }));
    assertReason(
        Reason.PROGRAM_ERROR,
        () ->
            Nianbao.guarded(
                () -> {
                  throw new StackOverflowError();
                }));
  }

  @Test
  void aFileThatIsNotThereIsTroubleWithTheFile() {
    assertThrows(NoSuchFileException.class, () -> Nianbao.read(folder.resolve("none.pdf")));
  }

  @Test
  void theFingerprintIsTheOneOfEveryTool() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII)));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertReason(Reason reason, Executable read) {
    assertEquals(reason, assertThrows(UnreadableReportException.class, read).reason());
  }
}
