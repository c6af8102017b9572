package io.github.nianbao.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.pdf.Samples;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables of cross-references that are not written as usual: the pages are read all the same. */
class CrossReferencesTest {

  private static final String SAMPLE = "fake-bold-reportlab.pdf";
  private static final String HEAD = "xref\n0 12\n";
  private static final String FIRST_OBJECT = "0000000061 00000 n \n";
  private static final String SECOND_OBJECT = "0000000104 00000 n \n";

  @Test
  void severalSections() throws IOException {
    String free = "0000000000 65535 f \n";
    assertReadsAlike(HEAD + free + FIRST_OBJECT, "xref\n0 1\n" + free + "1 11\r\n" + FIRST_OBJECT);
  }

  @Test
  void entriesWithoutTheLastSpace() throws IOException {
    assertReadsAlike(" n \n", " n\n");
  }

  @Test
  void moreObjectsThanThereAre() throws IOException {
    assertReadsAlike(HEAD, "xref\n0 13\n");
    assertReadsAlike(HEAD, "xref\n0 999999999\n");
  }

  @Test
  void entriesOfOtherObjects() throws IOException {
    assertReadsAlike(FIRST_OBJECT, SECOND_OBJECT);
    assertReadsAlike(FIRST_OBJECT, "0000000062 00000 n \n");
  }

  /** A sample reads as before where its table is written another way. */
  private static void assertReadsAlike(String written, String otherwise) throws IOException {
    String file = new String(Samples.bytes(SAMPLE), StandardCharsets.ISO_8859_1);
    String other = file.replace(written, otherwise);
    assertNotEquals(file, other);
    assertEquals(
        Samples.read(SAMPLE).pages(),
        PdfReader.read(other.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.defaults())
            .pages());
  }
}
