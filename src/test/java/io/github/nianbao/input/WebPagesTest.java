package io.github.nianbao.input;

import static io.github.nianbao.input.Made.assertType;
import static io.github.nianbao.input.Made.utf8;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages, and what looks like them. */
class WebPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<HTML><HEAD>",
        "\n\t  <html\nlang=\"zh\">",
        "<!-- saved from url=(0014)about:internet -->\n<html>",
        "<!-- one --> <!-- <two> -->\n<!DOCTYPE html>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"x\">",
        "<?xml version=\"1.0\"?><!-- a --><html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "<head><meta charset=\"gbk\">",
        "<BODY bgcolor=white>"
      })
  void aPageIsOneWhateverItsName(String page) {
    for (String name : new String[] {"", "a.html", "a.pdf", "a.txt", "a.doc", "a.xls"}) {
      assertType(FileType.HTML, utf8(page), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>location='/login'</script>",
        "<p>政府信息公开",
        "<div class=a>",
        "<table><tr>",
        "<!-- a comment that goes on and on",
        "</div><p>",
        "Warning: no such file\n<html>\n<head>"
      })
  void aPartOfAPageIsOneUnlessItIsCalledAText(String page) {
    assertType(FileType.HTML, utf8(page), "");
    assertType(FileType.HTML, utf8(page), "a.pdf");
    assertType(FileType.TEXT, utf8(page), "a.txt");
  }

  @Test
  void aPageMayBeginBehindManyBlankLines() {
    assertType(FileType.HTML, utf8("\r\n".repeat(50_000) + "<html>"), "");
    byte[] wide =
        ("\uFEFF" + " \n".repeat(50_000) + "<html>").getBytes(Charset.forName("UTF-16LE"));
    assertType(FileType.HTML, wide, "");
  }

  @Test
  void aPageMayBeginBehindALongComment() {
    assertType(FileType.HTML, utf8("<!--" + "x".repeat(5000) + "--><html>"), "a.txt");
    assertType(FileType.HTML, utf8("<!--" + "x".repeat(500_000) + "--><html>"), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aPageIsOneBehindAByteOrderMark(String charset) {
    byte[] page = "\uFEFF\n<!-- 年报 --><HTML><title>年报".getBytes(Charset.forName(charset));
    assertType(FileType.HTML, page, "");
  }

  @Test
  void aPageIsOneInGbk() {
    assertType(FileType.HTML, "<!-- 年报 --><html><title>年报".getBytes(Charset.forName("GBK")), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<1> 总体情况",
        "<通知> 各单位",
        "数量 < 5 的 <b>不计</b>",
        "见 <html> 一词",
        "< html >",
        "<headline>",
        "<page 1>"
      })
  void aTextThatContainsAnAngleIsText(String text) {
    assertType(FileType.TEXT, utf8(text), "");
    assertType(FileType.TEXT, utf8(text), "a.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',MHTML",
    "'MIME-Version: 1.0\ncontent-type: TEXT/HTML; charset=gb2312\n\n<html>',MHTML",
    "'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>',HTML",
    "'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n年报',TEXT",
    "'Subject: a\n\nContent-Type: text/html',TEXT",
    "'标题\nContent-Type: text/html',TEXT"
  })
  void aSavedPageIsKnownByItsHeaders(String content, FileType type) {
    assertType(type, utf8(content), "a.mht");
    assertType(type, utf8("\uFEFF" + content), "a.txt");
  }

  @Test
  void xmlIsNoPage() {
    assertType(FileType.XML, utf8("<?xml version=\"1.0\"?><!-- a --><report>"), "a");
    assertType(FileType.XML, utf8("<!DOCTYPE report [<!ENTITY a \"<html>\">]><report>"), "a");
    assertType(FileType.XML, utf8("<svg viewBox=\"0 0 1 1\">"), "a.svg");
  }

  @Test
  void anOfficeFileInXmlIsNoData() {
    String xml = "<?xml version=\"1.0\"?>\n";
    assertType(FileType.DOCX, utf8(xml + "<?mso-application progid=\"Word.Document\"?>"), "a.doc");
    assertType(FileType.OFFICE, utf8(xml + "<office:document xmlns:x=\"y\">"), "a.fodt");
  }
}
