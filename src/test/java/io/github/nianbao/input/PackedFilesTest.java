package io.github.nianbao.input;

import static io.github.nianbao.input.Made.assertType;
import static io.github.nianbao.input.Made.bytes;
import static io.github.nianbao.input.Made.joined;
import static io.github.nianbao.input.Made.utf8;
import static io.github.nianbao.input.Made.zip;
import static io.github.nianbao.input.Made.zipStoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives, and documents that are packed as one. */
class PackedFilesTest {

  @ParameterizedTest
  @CsvSource({
    "report.pdf 2021/b.pdf,ZIP",
    "[Content_Types].xml _rels/.rels word/document.xml,DOCX",
    "word/document.xml [Content_Types].xml,DOCX",
    "[Content_Types].xml word/document2.xml,DOCX",
    "[Content_Types].xml xl/workbook.xml,XLSX",
    "[Content_Types].xml xl/workbook.bin,XLSX",
    "[Content_Types].xml ppt/presentation.xml,OFFICE",
    "Doc_0/Document.xml Doc_0/Pages/Page_0/Content.xml OFD.xml,OFD",
    "mimetype content.xml META-INF/manifest.xml,ODT",
    "META-INF/MANIFEST.MF a/B.class,PACKAGE",
    "mimetype META-INF/container.xml,PACKAGE"
  })
  void theNamesOfItsEntriesTell(String names, FileType type) throws IOException {
    byte[] packed = zip(names.split(" "));
    for (String name : new String[] {"", "a.zip", "a.pdf", "a.txt", "a.doc"}) {
      assertType(type, packed, name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.oasis.opendocument.text,ODT",
    "application/vnd.oasis.opendocument.spreadsheet,ODS",
    "application/vnd.oasis.opendocument.presentation,OFFICE",
    "application/epub+zip,PACKAGE"
  })
  void anOpenDocumentSaysWhatItIs(String mimeType, FileType type) throws IOException {
    assertType(type, zipStoring("mimetype", utf8(mimeType), "META-INF/manifest.xml"), "");
  }

  @Test
  void anArchiveOfDocumentsIsAnArchive() throws IOException {
    assertType(FileType.ZIP, zip("word/a.docx", "xl/b.xlsx", "a/OFD.xml", "b.ofd"), "");
    byte[] word = zip("[Content_Types].xml", "word/document.xml");
    assertType(FileType.ZIP, zipStoring("a.docx", word), "");
    assertType(FileType.ZIP, zipStoring("a.docx", word, "b.pdf"), "reports.docx");
    assertType(FileType.ZIP, zipStoring("a.ofd", zip("OFD.xml")), "");
  }

  @Test
  void anArchiveThatStoresAPdfIsNoPdf() throws IOException {
    assertType(FileType.ZIP, zipStoring("a.pdf", bytes("%PDF-1.7\n")), "");
    assertType(FileType.ZIP, zipStoring("a.html", utf8("<html>")), "a.html");
  }

  @Test
  void anEmptyArchiveIsOne() throws IOException {
    assertType(FileType.ZIP, zip(), "");
  }

  @Test
  void whatLiesBehindTheEndOfAnArchiveHasNoSay() throws IOException {
    byte[] word = zip("[Content_Types].xml", "word/document.xml");
    assertType(FileType.DOCX, joined(word, bytes("\n<html>\n")), "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.pdf"));
      zip.setComment("OFD.xml PK\u0005\u0006 " + "x".repeat(60_000));
    }
    assertType(FileType.ZIP, bytes.toByteArray(), "");
  }

  @Test
  void theDirectoryOfAnArchiveWithManyEntriesIsFound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("OFD.xml"));
      for (int i = 0; i < 70_000; i++) {
        zip.putNextEntry(new ZipEntry("" + i));
      }
    }
    assertType(FileType.OFD, bytes.toByteArray(), "");
  }
}
