package io.github.nianbao;

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
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

  @ParameterizedTest
  @EnumSource(names = {"HTML", "DOCX", "XLSX"})
  void aReportWithoutATitleHasThatOfItsPropertiesAndSaysSo(DocumentFormat format)
      throws IOException {
    AnnualReport report = read(changed(format, title(format), "公开"), format);
    assertEquals("安澜市司法局", report.authority());
    assertEquals(2017, report.year());
    assertEquals(
        2, report.findings().stream().filter(f -> f.code() == FindingCode.TITLE_GUESSED).count());
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "DOCX", "XLSX"})
  void itsOwnTitleGoesFirst(DocumentFormat format) throws IOException {
    AnnualReport own = read(format.write(3), format);
    AnnualReport report = read(changed(format, "\0", ""), format);
    assertEquals(own.authority(), report.authority());
    assertEquals(own.year(), report.year());
    assertEquals(own.title(), report.title());
  }
}
