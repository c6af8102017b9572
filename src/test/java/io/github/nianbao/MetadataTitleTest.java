package io.github.nianbao;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.made.DocumentFormat;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hpsf.WritingNotSupportedException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whose a report is and of which year its own title says. Where it has none, what lies beside its
 * text may say it, and that is told.
 */
class MetadataTitleTest {

  private static final String OTHER = "安澜市司法局2017年政府信息公开工作年度报告";

  private static AnnualReport read(byte[] bytes, DocumentFormat format) throws IOException {
    return Nianbao.read(
        bytes, "a." + format.name().toLowerCase(Locale.ROOT), ReadOptions.defaults());
  }

  private static String title(DocumentFormat format) throws IOException {
    String title = read(format.write(3), format).title();
    assertTrue(title != null && title.contains("年度报告"), title);
    return title;
  }

  /** A file with other text in place of some, and a title among its properties. */
  private static byte[] changed(DocumentFormat format, String part, String other)
      throws IOException {
    byte[] file = format.write(3);
    if (format == DocumentFormat.HTML) {
      return new String(file, StandardCharsets.UTF_8)
          .replace(part, other)
          .replaceFirst("<head>", "<head><meta name=\"ArticleTitle\" content=\"" + OTHER + "\">")
          .getBytes(StandardCharsets.UTF_8);
    }
    if (format == DocumentFormat.RTF) {
      String info = "{\\rtf1{\\info{\\author 2016}{\\title " + coded(OTHER) + "}{\\doccomm 2015}}";
      return new String(file, ISO_8859_1)
          .replace(coded(part), coded(other))
          .replace("{\\rtf1", info)
          .getBytes(ISO_8859_1);
    }
    if (format == DocumentFormat.XLS) {
      return sheets(file, part, other);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(part, other);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
      out.putNextEntry(new ZipEntry("_rels/.rels"));
      out.write(
          ("<Relationships><Relationship Id=\"p\" Type=\"http://schemas.openxmlformats.org/package/"
                  + "2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                  + "</Relationships>")
              .getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("docProps/core.xml"));
      out.write(
          ("<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>"
                  + OTHER
                  + "</dc:title></cp:coreProperties>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** As rich text has it. */
  private static String coded(String text) {
    return text.chars()
        .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u" + (short) c + "?")
        .collect(Collectors.joining());
  }

  private static byte[] sheets(byte[] file, String part, String other) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFCell title = workbook.getSheetAt(0).getRow(0).getCell(0);
      title.setCellValue(title.getStringCellValue().replace(part, other));
      workbook.createInformationProperties();
      workbook.getSummaryInformation().setTitle(OTHER);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** A Word file of before 2007 with other text in place of its title, and one as a property. */
  private static byte[] word(String title) throws IOException, WritingNotSupportedException {
    String file = Files.readString(Path.of("testdata/documents/report.doc"), ISO_8859_1);
    String printed = new String(title.getBytes(StandardCharsets.UTF_16LE), ISO_8859_1);
    assertTrue(file.contains(printed), title);
    byte[] changed = file.replace(printed, " \0".repeat(title.length())).getBytes(ISO_8859_1);
    try (POIFSFileSystem all = new POIFSFileSystem(new ByteArrayInputStream(changed));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SummaryInformation summary = PropertySetFactory.newSummaryInformation();
      summary.setTitle(OTHER);
      summary.write(all.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME);
      all.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void oldWordFilesHavePropertiesToo() throws IOException, WritingNotSupportedException {
    AnnualReport own = Nianbao.read(word(""), "a.doc", ReadOptions.defaults());
    String title = Objects.requireNonNull(own.title());
    assertTrue(title.startsWith(Objects.requireNonNull(own.authority())), title);
    AnnualReport report = Nianbao.read(word(title), "a.doc", ReadOptions.defaults());
    assertEquals("安澜市司法局", report.authority());
    assertEquals(2017, report.year());
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "DOCX", "XLSX", "RTF", "XLS"})
  void aReportWithoutATitleHasThatOfItsPropertiesAndSaysSo(DocumentFormat format)
      throws IOException {
    AnnualReport report = read(changed(format, title(format), "公开"), format);
    assertEquals("安澜市司法局", report.authority());
    assertEquals(2017, report.year());
    assertEquals(
        2, report.findings().stream().filter(f -> f.code() == FindingCode.TITLE_GUESSED).count());
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "DOCX", "XLSX", "RTF", "XLS"})
  void itsOwnTitleGoesFirst(DocumentFormat format) throws IOException {
    AnnualReport own = read(format.write(3), format);
    AnnualReport report = read(changed(format, "\0", ""), format);
    assertEquals(own.authority(), report.authority());
    assertEquals(own.year(), report.year());
    assertEquals(own.title(), report.title());
  }
}
