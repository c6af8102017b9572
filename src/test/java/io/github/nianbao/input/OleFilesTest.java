package io.github.nianbao.input;

import static io.github.nianbao.input.Made.assertType;
import static io.github.nianbao.input.Made.firstOf;
import static io.github.nianbao.input.Made.ole;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office files of before 2007 and whatever else lies in their container. */
class OleFilesTest {

  @ParameterizedTest
  @CsvSource({
    "WordDocument 1Table,a.doc,DOC",
    "WordDocument 1Table,a.pdf,DOC",
    "WordDocument 1Table,,DOC",
    "WordDocument 1Table,a.WPS,WPS",
    "Workbook,a.doc,XLS",
    "Book,a.et,XLS",
    "Current User|PowerPoint Document,a.ppt,OFFICE",
    "EncryptionInfo EncryptedPackage,a.docx,OFFICE",
    "Catalog 1 2,Thumbs.db,OLE",
    "Catalog 1 2,a.pdf,OLE",
    "Contents,a.wps,WPS",
    "Contents,a.doc,DOC"
  })
  void theStreamsTellAndElseTheName(String streams, String name, FileType type) {
    String[] names = streams.split(streams.contains("|") ? "\\|" : " ");
    assertType(type, ole(names), name == null ? "" : name);
  }

  @Test
  void anObjectWithinADocumentIsNotTheDocument() {
    String[] inner = {"Workbook", "PowerPoint Document"};
    assertType(FileType.DOC, ole(new String[] {"Data", "WordDocument"}, inner), "");
    assertType(
        FileType.XLS, ole(new String[] {"Workbook"}, new String[] {"1Table", "WordDocument"}), "");
    assertType(FileType.OLE, ole(new String[] {"Catalog"}, new String[] {"WordDocument"}), "");
  }

  @Test
  void theDirectoryNeedNotLieInOnePiece() {
    String[] many = new String[30];
    for (int i = 0; i < many.length; i++) {
      many[i] = "Stream " + i;
    }
    many[29] = "WordDocument";
    assertType(FileType.DOC, ole(many), "");
  }

  @Test
  void aDirectoryThatIsCutOffLeavesTheName() {
    byte[] word = ole("1Table", "WordDocument");
    for (int length = 8; length < word.length - 512; length += 8) {
      assertType(FileType.OLE, firstOf(word, length), "");
      assertType(FileType.DOC, firstOf(word, length), "a.doc");
      assertType(FileType.XLS, firstOf(word, length), "a.xls");
    }
  }

  @Test
  void aDirectoryThatGoesRoundIsNoTrap() {
    byte[] chain = ole("Catalog", "a", "b", "c", "d");
    ByteBuffer numbers = ByteBuffer.wrap(chain).order(ByteOrder.LITTLE_ENDIAN);
    numbers.putInt(512 + 4, 2);
    assertType(FileType.OLE, chain, "");
    byte[] tree = ole("Catalog", "a");
    ByteBuffer.wrap(tree).order(ByteOrder.LITTLE_ENDIAN).putInt(1024 + 2 * 128 + 72, 1);
    assertType(FileType.OLE, tree, "");
  }
}
