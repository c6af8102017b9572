package io.github.nianbao.input;

import static io.github.nianbao.input.Made.assertType;
import static io.github.nianbao.input.Made.bytes;
import static io.github.nianbao.input.Made.firstOf;
import static io.github.nianbao.input.Made.ole;
import static io.github.nianbao.input.Made.utf8;
import static io.github.nianbao.input.Made.zip;
import static io.github.nianbao.input.Made.zipStoring;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is left of a file still tells what it was, and nothing is thrown of it. */
class CutFilesTest {

  @Test
  void aCutDocumentIsKnownByTheNamesThatAreLeft() throws IOException {
    byte[] word = zip("[Content_Types].xml", "word/document.xml", "docProps/app.xml");
    assertType(FileType.DOCX, firstOf(word, word.length - 30), "");
    assertType(FileType.OFFICE, firstOf(word, 60), "a.docx");
    byte[] archive = zip("a.pdf", "b.pdf");
    assertType(FileType.ZIP, firstOf(archive, archive.length - 30), "");
    byte[] text =
        zipStoring("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml");
    assertType(FileType.ODT, firstOf(text, 200), "");
  }

  @Test
  void theFirstBytesOfAContainerLeaveOpenWhatItIs() throws IOException {
    assertTrue(FileTypeDetector.needsAll(firstOf(zip("a"), 4)));
    assertTrue(FileTypeDetector.needsAll(firstOf(ole("a"), 512)));
    assertTrue(FileTypeDetector.needsAll(bytes("\n\n ")));
    assertFalse(FileTypeDetector.needsAll(bytes("%PDF-1.7")));
    assertFalse(FileTypeDetector.needsAll(bytes("Rar!\u001A\u0007\0")));
    assertFalse(FileTypeDetector.needsAll(utf8("\n一、总体情况")));
  }

  @Test
  void everyFileMayEndAnywhere() throws IOException {
    List<byte[]> files =
        List.of(
            zip("[Content_Types].xml", "word/document.xml"),
            ole("1Table", "WordDocument", "a", "b", "c"),
            utf8("<?xml version=\"1.0\"?><!-- a --><!DOCTYPE html><html><head>"),
            utf8("\uFEFFMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n"),
            bytes("\u00FF\u00FE<\0h\0t\0m\0l\0>\0"),
            bytes("RIFF\1\1\1\1WEBPVP8"));
    for (byte[] file : files) {
      for (int length = 0; length <= file.length; length++) {
        assertNotNull(FileTypeDetector.of(firstOf(file, length), "a.pdf"));
      }
    }
  }

  @Test
  void damageNeverThrows() throws IOException {
    List<byte[]> files =
        List.of(zip("[Content_Types].xml", "word/document.xml"), ole("1Table", "WordDocument"));
    Random random = new Random(2021);
    for (int round = 0; round < 5000; round++) {
      byte[] damaged = files.get(round % files.size()).clone();
      for (int i = 0; i < 10; i++) {
        damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
      }
      assertNotNull(FileTypeDetector.of(damaged, ""));
    }
  }
}
