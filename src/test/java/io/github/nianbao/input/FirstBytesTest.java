package io.github.nianbao.input;

import static io.github.nianbao.input.Made.assertType;
import static io.github.nianbao.input.Made.bytes;
import static io.github.nianbao.input.Made.utf8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first bytes of a file tell, whatever its name says. */
class FirstBytesTest {

  private static Stream<Arguments> beginnings() {
    return Stream.of(
        arguments(FileType.PDF, "%PDF-1.7"),
        arguments(FileType.RAR, "Rar!\u001A\u0007\0\u00CF"),
        arguments(FileType.RAR, "Rar!\u001A\u0007\u0001\0"),
        arguments(FileType.SEVEN_ZIP, "7z\u00BC\u00AF'\u001C\0\u0004"),
        arguments(FileType.GZIP, "\u001F\u008B\b\0"),
        arguments(FileType.BZIP2, "BZh91AY&SY\u00AB"),
        arguments(FileType.XZ, "\u00FD7zXZ\0\0"),
        arguments(FileType.PNG, "\u0089PNG\r\n\u001A\n"),
        arguments(FileType.JPEG, "\u00FF\u00D8\u00FF\u00E0"),
        arguments(FileType.GIF, "GIF89a"),
        arguments(FileType.BMP, "BM6\0\0\0"),
        arguments(FileType.WEBP, "RIFF\1\1\1\1WEBPVP8"),
        arguments(FileType.TIFF, "II*\0\b\0\0\0"),
        arguments(FileType.TIFF, "MM\0*\0\0\0\b"),
        arguments(FileType.RTF, "{\\rtf1\\ansi"),
        arguments(FileType.RESOURCES, "\0\u0005\u0016\u0007\0\2"),
        arguments(FileType.BINARY, "RIFF\1\1\1\1AVI LIST"),
        arguments(FileType.BINARY, "MZ\u0090\0\3"));
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void theNameDoesNotMatter(FileType type, String content) {
    for (String name : new String[] {"", "a", "a.pdf", "a.txt", "a.html", "a.doc"}) {
      assertType(type, bytes(content), name);
    }
  }

  @Test
  void aTarIsKnownBehindTheNameOfItsFirstFile() {
    byte[] tar = new byte[1024];
    System.arraycopy(bytes("report.pdf"), 0, tar, 0, 10);
    System.arraycopy(bytes("ustar"), 0, tar, 257, 5);
    System.arraycopy(bytes("%PDF-1.7"), 0, tar, 512, 8);
    assertType(FileType.TAR, tar, "a.tar");
  }

  @Test
  void aPdfMayBeginBehindJunk() {
    assertType(FileType.PDF, bytes("HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n"), "");
    assertType(FileType.PDF, bytes("<br>Warning<br>\n%PDF-1.7\n"), "a.pdf");
    assertType(FileType.PDF, bytes("\n%PDF-1.7\n"), "a.html");
    assertType(FileType.PDF, bytes("\0\0\0%PDF-1.7\n"), "a.txt");
  }

  @Test
  void aTextOrAPageThatSpeaksOfPdfsIsNone() {
    assertType(FileType.TEXT, bytes("begins with\n%PDF-1.7\n"), "a.txt");
    assertType(FileType.HTML, bytes("<!-- not %PDF-1.7 --><html>"), "a.html");
  }

  @Test
  void aPdfFarFromTheBeginningIsNone() {
    assertType(FileType.TEXT, bytes("x".repeat(1024) + "%PDF-1.7"), "");
  }

  @Test
  void nothingAndWhiteSpaceAreEmpty() {
    assertType(FileType.EMPTY, new byte[0], "a.pdf");
    assertType(FileType.EMPTY, utf8(" \r\n\t\f"), "a.txt");
    assertType(FileType.EMPTY, utf8("\uFEFF"), "a.txt");
    assertType(FileType.EMPTY, utf8("\n".repeat(100_000)), "a.txt");
    assertType(FileType.EMPTY, "\uFEFF \n".getBytes(StandardCharsets.UTF_16LE), "a.txt");
    assertType(FileType.BINARY, new byte[10], "a.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
  void chineseTextIsTextWithoutAMark(String charset) {
    byte[] text = "某区政府信息公开工作年度报告\f\n一、总体情况".getBytes(Charset.forName(charset));
    assertType(FileType.TEXT, text, "");
    for (int length = 1; length < text.length; length++) {
      assertType(FileType.TEXT, Arrays.copyOf(text, length), "cut");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void textBehindAByteOrderMarkIsText(String charset) {
    assertType(FileType.TEXT, "\uFEFF一、2020".getBytes(Charset.forName(charset)), "");
  }

  @Test
  void aByteOrderMarkMakesNoTextOfBinaryData() {
    assertType(FileType.BINARY, bytes("\u00FF\u00FE\1\0\2\0"), "a.txt");
    assertType(FileType.BINARY, bytes("\u00EF\u00BB\u00BF\1\2"), "a.txt");
  }

  @Test
  void lettersThatPicturesBeginWithAreText() {
    assertType(FileType.TEXT, utf8("BM 2020 and RIFF"), "");
    assertType(FileType.TEXT, utf8("MM and II"), "");
    assertType(FileType.TEXT, utf8("BZh is a program"), "");
  }

  @Test
  void dataIsToldFromTextInBrackets() {
    assertType(FileType.JSON, utf8("\uFEFF{\n \"url\": 1}"), "a");
    assertType(FileType.JSON, utf8("[{\"url\": 1}]"), "a.json");
    assertType(FileType.TEXT, utf8("[2021] 政府信息公开工作年度报告"), "a");
    assertType(FileType.TEXT, utf8("{\"url\": 1}"), "a.txt");
    assertType(FileType.TEXT, utf8("标题,网址\n"), "a.csv");
  }

  @Test
  void aTextWhoseTablesAreMarkedIsToldFromADump() {
    String table = "# 年度报告\n\n| 规章 | 3 |\n|---|---|\n| 文件 | 4 |\n";
    assertType(FileType.MARKDOWN, utf8(table), "a.md");
    assertType(FileType.MARKDOWN, utf8(table), "a.txt");
    assertType(FileType.MARKDOWN, table.getBytes(Charset.forName("GB18030")), "");
    assertType(FileType.MARKDOWN, utf8("一、\n<table><tr><td>3</td></tr></table>"), "a.txt");
    assertType(FileType.MARKDOWN, utf8("<div>\n\n一、\n\n" + table), "a.md");
    assertType(FileType.TEXT, utf8("| 规章 | 3 |\n| 文件 | 4 |\n"), "a.txt");
    assertType(FileType.TEXT, utf8("规章 | 3\n--- | ---\n"), "a.txt");
    // Nobody knows what column the cells of these rows are of.
    assertType(FileType.TEXT, utf8(table + "| 现行有效件数 |\n"), "a.md");
  }
}
