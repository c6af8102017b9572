package io.github.nianbao.fuzz;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Any bytes as the part of a packed document that holds its text, for nothing gets through a ZIP
 * whose bytes are changed. The first byte says which format.
 */
public final class PartsFuzz {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String OFD = "xmlns:ofd='http://www.ofdspec.org/2016'";

  /** The formats, by the part that is fuzzed. */
  enum Packed {
    WORD("word/document.xml"),
    SHEET("xl/worksheets/sheet1.xml"),
    OFD_PAGE("Doc_0/Pages/Page_1/Content.xml");

    final String part;

    Packed(String part) {
      this.part = part;
    }
  }

  private PartsFuzz() {}

  /** Called by Jazzer with one input after the other; whatever it throws is a finding. */
  @SuppressWarnings("ReturnValueIgnored") // That it can be written is all there is to see.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    Packed format = Packed.values()[Math.floorMod(bytes[0], Packed.values().length)];
    try {
      Json.bytes(Nianbao.read(file(format, Arrays.copyOfRange(bytes, 1, bytes.length))));
    } catch (UnreadableReportException e) {
      if (e.reason() == Reason.PROGRAM_ERROR) {
        throw e;
      }
    }
  }

  private static byte[] file(Packed format, byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      switch (format) {
        case WORD -> add(zip, "_rels/.rels", relation("r1", "officeDocument", "word/document.xml"));
        case SHEET -> {
          add(zip, "_rels/.rels", relation("r1", "officeDocument", "xl/workbook.xml"));
          add(
              zip,
              "xl/workbook.xml",
              "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                  + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                  + "<sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
          String sheet = relation("r1", "worksheet", "worksheets/sheet1.xml");
          add(zip, "xl/_rels/workbook.xml.rels", sheet);
        }
        case OFD_PAGE -> {
          add(
              zip,
              "OFD.xml",
              "<ofd:OFD " + OFD + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                  + "</ofd:DocBody></ofd:OFD>");
          add(
              zip,
              "Doc_0/Document.xml",
              "<ofd:Document " + OFD + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                  + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID='1'"
                  + " BaseLoc='Pages/Page_1/Content.xml'/></ofd:Pages></ofd:Document>");
        }
      }
      zip.putNextEntry(new ZipEntry(format.part));
      zip.write(part);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationships><Relationship Id='"
        + id
        + "' Type='"
        + OFFICE
        + kind
        + "' Target='"
        + target
        + "'/></Relationships>";
  }
}
