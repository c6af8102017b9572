package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class NianbaoInputTest {

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
  void theFirstBytesDecideBeforeTheName() throws IOException {
    byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] late = "junk before\n%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    assertEquals(InputKind.PDF, InputKind.of(pdf, "report.txt"));
    assertEquals(InputKind.PDF, InputKind.of(late, ""));
    assertEquals(InputKind.TEXT, InputKind.of(late, "report.txt"));
    assertEquals(InputKind.TEXT, InputKind.of(TEXT, "report.dat"));
  }

  @Test
  void whatIsLargerThanTheLimitIsNotRead() throws IOException {
    ReadOptions options = ReadOptions.defaults().withLimit(Limit.BYTES, TEXT.length - 1);
    Path file = Files.write(folder.resolve("a.txt"), TEXT);
    assertReason(Reason.LIMIT, () -> Nianbao.read(file, options));
    assertReason(Reason.LIMIT, () -> Nianbao.read(TEXT, options));
    assertReason(Reason.LIMIT, () -> Nianbao.read(new ByteArrayInputStream(TEXT), options));
  }

  @Test
  void aFileThatIsNotThereIsTroubleWithTheFile() {
    assertThrows(NoSuchFileException.class, () -> Nianbao.read(folder.resolve("none.pdf")));
  }

  @Test
  void theFingerprintIsTheOneOfEveryTool() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Fingerprint.sha256("abc".getBytes(StandardCharsets.US_ASCII)));
  }

  private static void assertReason(Reason reason, Executable read) {
    assertEquals(reason, assertThrows(UnreadableReportException.class, read).reason());
  }
}
