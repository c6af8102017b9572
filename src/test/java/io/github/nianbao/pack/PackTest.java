package io.github.nianbao.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is read as it is, or refused. */
class PackTest {

  private static final ReadOptions OPTIONS = ReadOptions.defaults();

  @Test
  void aPartIsFoundWhateverTheCaseOfItsName() throws IOException {
    Pack pack = Pack.open(Packed.of(Map.of("Word/Document.xml", "甲")), OPTIONS);
    assertArrayEquals("甲".getBytes(UTF_8), pack.part("/word/document.xml"));
    assertNull(pack.part("word/styles.xml"));
  }

  @Test
  void aPartIsReadInItsEncodingAndBytesThatAreNoneAreRefusedInSilence() throws IOException {
    String text = "<甲/>";
    for (byte[] part :
        new byte[][] {
          text.getBytes(UTF_8),
          ("\uFEFF" + text).getBytes(UTF_8),
          ("<?xml version='1.0' encoding='UTF-16'?>" + text).getBytes(UTF_16),
          ("<?xml version='1.0' encoding='GB18030'?>" + text).getBytes("GB18030")
        }) {
      assertEquals("甲", XmlReader.of(part, OPTIONS, Deadline.of(OPTIONS)).name());
    }
    PrintStream usual = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      byte[] part = {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'};
      assertThrows(
          UnreadableReportException.class,
          () -> XmlReader.of(part, OPTIONS, Deadline.of(OPTIONS)).text());
    } finally {
      System.setErr(usual);
    }
    assertEquals("", said.toString(UTF_8));
  }

  @Test
  void twoPartsOfOneNameAreRefused() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", "1");
    parts.put("word/Document.xml", "2");
    byte[] bytes = Packed.of(parts);
    assertRefused(() -> Pack.open(bytes, OPTIONS), "same name");
  }

  @Test
  void aPartThatIsNotTheOneListedIsRefused() throws IOException {
    byte[] bytes = Packed.of(Map.of("a.xml", "1"));
    bytes[30] = 'b'; // The name where the part lies.
    Pack pack = Pack.open(bytes, OPTIONS);
    assertRefused(() -> pack.part("a.xml"), "not those that it lists");
  }

  @Test
  void aPartThatWasChangedIsRefused() throws IOException {
    String text = "<a>" + "0123456789".repeat(20) + "</a>";
    byte[] sound = Packed.of(Map.of("a.xml", text));
    int start = 30 + "a.xml".length();
    int refused = 0;
    for (int at = start; at < start + 20; at++) {
      byte[] bytes = sound.clone();
      bytes[at] ^= 4;
      try {
        assertArrayEquals(text.getBytes(UTF_8), Pack.open(bytes, OPTIONS).part("a.xml"));
      } catch (UnreadableReportException e) {
        refused++;
      }
    }
    assertTrue(refused > 15, () -> "few changes were noticed");
  }

  @Test
  void whatIsCutOffIsRefused() throws IOException {
    byte[] sound = Packed.of(Map.of("a.xml", "1", "b.xml", "2"));
    for (int length = 0; length < sound.length; length++) {
      byte[] bytes = Arrays.copyOf(sound, length);
      assertRefused(() -> Pack.open(bytes, OPTIONS), "damaged");
    }
  }

  @Test
  void moreThanIsAllowedIsNotUnpacked() throws IOException {
    byte[] bomb = Packed.of(Map.of("a.xml", " ".repeat(100_000), "b.xml", " ".repeat(100_000)));
    ReadOptions few = OPTIONS.withLimit(Limit.UNPACKED_BYTES, 150_000);
    Pack pack = Pack.open(bomb, few);
    pack.part("a.xml");
    assertThrows(LimitReached.class, () -> pack.part("b.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<a>&e;</a>",
        "<a><b></a>",
        "a",
        ""
      })
  void declarationsAndBrokenXmlAreRefused(String text) {
    assertRefused(() -> readAll(text, OPTIONS), "damaged");
  }

  @Test
  void elementsWithinEachOtherWithoutEndAreRefused() {
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    assertThrows(LimitReached.class, () -> readAll(deep, OPTIONS));
  }

  @Test
  void whatOfAnElementIsNotReadIsPassedOver() throws IOException {
    XmlReader xml = open("<a><b><c>1</c></b><d x='2' y:x='3' xmlns:y='y'>t<e/>u</d></a>", OPTIONS);
    int level = xml.level();
    assertTrue(xml.nextChild(level));
    assertEquals("b", xml.name());
    assertTrue(xml.nextChild(level));
    assertEquals("d", xml.name());
    assertEquals("2", xml.attribute("x"));
    assertEquals("tu", xml.text());
    assertTrue(!xml.nextChild(level));
  }

  private static XmlReader open(String text, ReadOptions options) throws IOException {
    return XmlReader.of(text.getBytes(UTF_8), options, Deadline.none());
  }

  private static void readAll(String text, ReadOptions options) throws IOException {
    XmlReader xml = open(text, options);
    while (xml.nextChild(xml.level())) {
      // On to the innermost.
    }
  }

  /** What is refused. */
  private interface Attempt {
    void run() throws IOException;
  }

  private static void assertRefused(Attempt attempt, String words) {
    UnreadableReportException refusal = assertThrows(UnreadableReportException.class, attempt::run);
    assertEquals(Reason.DAMAGED, refusal.reason());
    assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    assertEquals(1, refusal.getMessage().lines().count());
    assertTrue(refusal.messageZh().endsWith("。"), refusal::messageZh);
    assertTrue(refusal.getMessage().getBytes(ISO_8859_1).length < 200);
  }
}
