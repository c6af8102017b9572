package io.github.nianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive as researchers have them, made of the reports of {@code testdata}: nested folders,
 * ZIPs with names in UTF-8 and in GBK, ZIPs in ZIPs, the same report twice, and rubbish.
 */
final class MadeArchive {

  private static final Path REPORTS = Path.of("testdata", "reports");
  private static final int IN_A_ZIP = 10;

  private final List<Path> sources;
  private int made;

  MadeArchive() throws IOException {
    try (Stream<Path> files = Files.list(REPORTS)) {
      sources = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  /**
   * Writes an archive of so many reports, no two with the same content, and a copy of each 20th.
   */
  void write(Path folder, int reports) throws IOException {
    Files.createDirectories(folder);
    while (made < reports) {
      int part = made / IN_A_ZIP;
      Path place = folder.resolve("年报-" + part % 7).resolve("part-" + part);
      switch (part % 4) {
        case 0 -> Files.write(zipFile(place), zip(StandardCharsets.UTF_8, reports));
        case 1 -> Files.write(zipFile(place), zip(Charset.forName("GBK"), reports));
        case 2 -> Files.write(zipFile(place), zipInZip(reports));
        default -> files(place, reports);
      }
    }
  }

  private static Path zipFile(Path place) throws IOException {
    Files.createDirectories(place.getParent());
    return place.resolveSibling(place.getFileName() + ".zip");
  }

  private void files(Path place, int reports) throws IOException {
    Files.createDirectories(place);
    for (int i = 0; i < IN_A_ZIP && made < reports; i++) {
      byte[] report = next();
      Files.write(place.resolve("report-" + i + ".pdf"), report);
      if (i == 0) {
        Files.write(place.resolve("REPORT-" + i + ".PDF"), next());
        Files.write(place.resolve("copy-" + i + ".pdf"), report);
      }
    }
    Files.writeString(place.resolve("report-1.txt"), "政府信息公开 " + made);
    Files.writeString(place.resolve("page.pdf"), "<html>404 " + made + "</html>");
    Files.writeString(
        place.resolve("broken.pdf"), "%PDF-1.4\n1 0 obj\n<</Length 99>>\nstream\nabc" + made);
    Files.writeString(place.resolve("index.html"), "<html></html>");
    Files.write(
        place.resolve("picture.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
  }

  private byte[] zip(Charset names, int reports) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < IN_A_ZIP && made < reports; i++) {
        put(zip, "目录/报告-" + i + ".pdf", next());
      }
      put(zip, "../../escaped.txt", ("政府信息公开" + made).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private byte[] zipInZip(int reports) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "inner.zip", zip(StandardCharsets.UTF_8, reports));
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** A report that is not like any other: a comment after its end says which it is. */
  private byte[] next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = bytes) {
      out.write(Files.readAllBytes(sources.get(made % sources.size())));
      out.write(("\n% " + made + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    made++;
    return bytes.toByteArray();
  }
}
