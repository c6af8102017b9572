package io.github.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables of cross-references. */
class XrefTableTest {

  private static final String FREE = "0000000000 65535 f \n";
  private static final String FIRST = "0000000017 00000 n \n";
  private static final String SECOND = "0000000345 00002 n\r\n";

  private final XrefPlaces objects = new XrefPlaces();

  @Test
  void readsEverySection() {
    String table = "xref\n0 2\n" + FREE + FIRST + "7 1\r\n" + SECOND;
    assertEquals(table.length(), read(table + "trailer"));
    objects.setTrailer(new COSDictionary());
    objects.setStartxref(9);
    assertEquals(
        Map.of(new COSObjectKey(1, 0), 17L, new COSObjectKey(7, 2), 345L), objects.getXrefTable());
  }

  @Test
  void leavesWhatIsWrittenAnotherWayToPdfBox() {
    assertEquals(-1, read("xref\n0 2\n" + FREE + FIRST.replace(" \n", "\n") + "trailer padding"));
    assertEquals(-1, read("xref\n0 3\n" + FREE + FIRST + "trailer << /Size 3 /Root 1 0 R >>"));
    assertEquals(-1, read("xref\n0 999999999\n" + FREE));
    assertEquals(-1, read("1 0 obj"));
  }

  @Test
  void leavesPlacesThatItSawUnseenByPdfBox() {
    String one = "1 0 obj null endobj\n";
    assertNull(table("%PDF-1.7\n" + one));
    assertEquals(Map.of(new COSObjectKey(1, 0), 9L), table("%PDF-1.7\n" + one.replace('1', '2')));
    assertEquals(Map.of(new COSObjectKey(1, 0), 9L), table("%PDF-1.70" + one));
  }

  /** What PDFBox gets to see of a file with an object that shall stand at 9. */
  private static @Nullable Map<COSObjectKey, Long> table(String body) {
    XrefPlaces places = new XrefPlaces();
    String file = body + "xref\n0 2\n" + FREE + "0000000009 00000 n \ntrailer padding";
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(file.indexOf("trailer"), XrefTable.read(bytes, body.length(), places, 9));
    places.setTrailer(new COSDictionary());
    places.setStartxref(9);
    return places.getXrefTable();
  }

  private int read(String table) {
    return XrefTable.read(table.getBytes(StandardCharsets.ISO_8859_1), 0, objects, 9);
  }
}
