package io.github.nianbao.cli;

import static io.github.nianbao.cli.Folders.text;
import static io.github.nianbao.cli.Folders.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ZIPs among the inputs of {@code convert}. */
class ZipInputTest {

  private static final Charset GBK = Charset.forName("GBK");

  private final Path root;
  private final Folders folders;

  ZipInputTest(@TempDir Path root) throws IOException {
    this.root = root;
    folders = Folders.in(root);
  }

  @Test
  void aZipKeepsItsFolders() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, Map.of("2021/a.pdf", text("full")));
    Path file = Files.write(folders.in().resolve("all.zip"), zip);
    assertEquals(0, folders.convert(file).status());
    assertEquals(List.of("2021/a.json"), folders.written());
    assertEquals(0, folders.convert(folders.in()).status());
    assertEquals(List.of("2021/a.json", "all.zip/2021/a.json"), folders.written());
  }

  @Test
  void aZipIsKnownByItsBytesAndItsNamesMayBeInGbk() throws IOException {
    Files.write(folders.in().resolve("data"), zip(GBK, Map.of("年报/从化.pdf", text("full"))));
    assertEquals(0, folders.convert(folders.in()).status());
    assertEquals(List.of("data/年报/从化.json"), folders.written());
  }

  @Test
  void aZipInAZipIsOpenedButNoDeeper() throws IOException {
    byte[] third = zip(StandardCharsets.UTF_8, Map.of("c.pdf", text("full")));
    byte[] second = zip(StandardCharsets.UTF_8, Map.of("b.pdf", text("full"), "third.zip", third));
    Files.write(
        folders.in().resolve("first.zip"),
        zip(StandardCharsets.UTF_8, Map.of("second.zip", second)));
    Run run = folders.convert(folders.in());
    assertEquals(1, run.status());
    assertEquals(List.of("first.zip/second.zip/b.json"), folders.written());
    assertTrue(run.err().get(0).contains("A ZIP in a ZIP in a ZIP is not opened."), run::toString);
  }

  @Test
  void noNameLeadsOutOfTheOutputFolder() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("../../a.pdf", text("full"));
    entries.put("/etc/b.pdf", text("full\n"));
    entries.put("C:\\windows\\c.pdf", text("full\n\n"));
    entries.put("..", text("full 政府信息公开"));
    entries.put(".. /. ./d.pdf", text("full\n\n\n"));
    entries.put("sub/nul.pdf", text("full\n\n\n\n"));
    entries.put("e\0/../../f.pdf", text("full\n\n\n\n\n"));
    entries.put(".nianbao/lock", text("full\n\n\n\n\n\n 政府信息公开"));
    entries.put("\\\\server\\share\\g.pdf", text("full\n\n\n\n\n\n\n"));
    Files.write(folders.in().resolve("x.zip"), zip(StandardCharsets.UTF_8, entries));
    folders.convert(folders.in().resolve("x.zip"));
    assertEquals(
        List.of(
            ".nianbao_/lock.json",
            "C_/windows/c.json",
            "_.json",
            "a.json",
            "d.json",
            "e_/f.json",
            "etc/b.json",
            "server/share/g.json",
            "sub/_nul.json"),
        folders.written());
    assertEquals(List.of("in", "out"), List.of(root.toFile().list()).stream().sorted().toList());
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
    Files.write(folders.in().resolve("bomb.zip"), bytes.toByteArray());
    Run run = folders.convert(folders.in());
    assertEquals(1, run.status());
    assertEquals(List.of(), folders.written());
    assertTrue(run.err().get(0).contains("It would unpack to more than"), run::toString);
  }

  @Test
  void aProgramIsNoArchive() throws IOException {
    Run run = convertPacked("META-INF/MANIFEST.MF");
    assertEquals(0, run.status());
    assertTrue(run.err().get(0).contains("Besides: 1 no reports."), run::toString);
  }

  @Test
  void aDocumentOfWordIsNoArchive() throws IOException {
    Run run = convertPacked("[Content_Types].xml");
    assertEquals(1, run.status());
    assertTrue(run.err().get(0).contains("a.packed: It is not a PDF; it looks like a Word"));
    assertTrue(run.err().get(1).contains("Not read: 1 not-a-pdf."), run::toString);
  }

  /** A report beside something that is packed as a ZIP and holds one as well. */
  private Run convertPacked(String part) throws IOException {
    byte[] packed =
        zip(StandardCharsets.UTF_8, Map.of(part, text("x"), "media/a.pdf", text("full")));
    Files.write(folders.in().resolve("a.packed"), packed);
    folders.file("b.pdf", "full");
    Run run = folders.convert(folders.in());
    assertEquals(List.of("b.json"), folders.written());
    return run;
  }

  @Test
  void aDocumentOfWordInAZipIsNamedAtAnyDepth() throws IOException {
    byte[] word =
        zip(
            StandardCharsets.UTF_8,
            Map.of("[Content_Types].xml", text("x"), "word/document.xml", text("x")));
    byte[] inner = zip(StandardCharsets.UTF_8, Map.of("b.docx", word));
    Map<String, byte[]> entries = Map.of("a.docx", word, "inner.zip", inner);
    Files.write(folders.in().resolve("x.zip"), zip(StandardCharsets.UTF_8, entries));
    assertEquals(1, folders.convert(folders.in()).status());
    assertEquals(
        List.of("x.zip/a.docx,unreadable,docx", "x.zip/inner.zip/b.docx,unreadable,docx"),
        folders.kinds());
  }

  @Test
  void whatIsStoredInAZipIsNotWhatTheZipIs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] pdf = text("full %PDF-1.7 word/document.xml");
      ZipEntry entry = new ZipEntry("a.pdf");
      CRC32 sum = new CRC32();
      sum.update(pdf);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(pdf.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(pdf);
      zip.closeEntry();
    }
    Files.write(folders.in().resolve("x.zip"), bytes.toByteArray());
    folders.convert(folders.in());
    assertEquals(List.of("x.zip/a.pdf,unreadable,pdf"), folders.kinds());
  }

  @Test
  void anEmptyZipIsNotPassedOver() throws IOException {
    Files.write(folders.in().resolve("x.zip"), zip(StandardCharsets.UTF_8, Map.of()));
    Run run = folders.convert(folders.in());
    assertEquals(1, run.status());
    assertTrue(folders.table("unreadable.csv").get(0).startsWith("x.zip,empty,"), run::toString);
  }

  @Test
  void aTextInAZipMayBeginWithManyBlankLines() throws IOException {
    Map<String, byte[]> entries = Map.of("a.txt", text("\n".repeat(100_000) + "full"));
    Files.write(folders.in().resolve("x.zip"), zip(StandardCharsets.UTF_8, entries));
    assertEquals(0, folders.convert(folders.in()).status());
    assertEquals(List.of("x.zip/a.txt,read,text"), folders.kinds());
  }

  @Test
  void aBombInsideAZipIsRefusedToo() throws IOException {
    byte[] bomb = zip(StandardCharsets.UTF_8, Map.of("zeros", new byte[150 << 20]));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.zip", bomb);
    entries.put("b.zip", bomb);
    entries.put("c.pdf", text("full"));
    Files.write(folders.in().resolve("x.zip"), zip(StandardCharsets.UTF_8, entries));
    Run run = folders.convert(folders.in());
    assertEquals(1, run.status());
    assertEquals(List.of("x.zip/c.json"), folders.written());
    assertEquals(1, folders.table("unreadable.csv").size());
    assertTrue(
        folders
            .table("unreadable.csv")
            .get(0)
            .startsWith("x.zip/b.zip,limit,It would unpack to more than"),
        run::toString);
  }

  @Test
  void aDamagedZipIsNamed() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.pdf", text("full")));
    Path file = Files.write(folders.in().resolve("x.zip"), Arrays.copyOf(zip, zip.length - 9));
    assertEquals(1, folders.convert(file).status());
    assertTrue(folders.table("unreadable.csv").get(0).startsWith("x.zip,damaged,The ZIP is"));
  }

  @Test
  void anEntryLongerThanTheZipSaysIsDamage() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.pdf", text("full")));
    zip[directory(zip) + 24] = 1;
    Files.write(folders.in().resolve("x.zip"), zip);
    folders.convert(folders.in());
    assertTrue(
        folders.table("unreadable.csv").get(0).startsWith("x.zip/a.pdf,damaged,The ZIP is"),
        () -> "the entry was read");
  }

  /** Where the central directory of a ZIP begins, as the last 22 bytes say. */
  private static int directory(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
  }

  @Test
  void whatMacOsPutsBesideAFileIsNoReport() throws IOException {
    byte[] beside = {0, 5, 22, 7, 0, 2, 0, 0};
    Map<String, byte[]> entries = Map.of("a.pdf", text("full"), "__MACOSX/._a.pdf", beside);
    Files.write(folders.in().resolve("x.zip"), zip(StandardCharsets.UTF_8, entries));
    assertEquals(0, folders.convert(folders.in()).status());
    assertTrue(
        folders.table("inputs.csv").get(0).startsWith("x.zip/__MACOSX/._a.pdf,ignored,resources"));
  }
}
