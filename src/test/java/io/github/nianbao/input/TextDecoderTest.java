package io.github.nianbao.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.report.UnreadableReportException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String TEXT = "一、总体情况\n2020 年";

  @Test
  void utf8WithAndWithoutMark() throws UnreadableReportException {
    assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void utf16WithMark() throws UnreadableReportException {
    assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_16)));
    assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void gb18030() throws UnreadableReportException {
    assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void binaryIsNoText() {
    byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, (byte) 0xFF};
    UnreadableReportException e =
        assertThrows(UnreadableReportException.class, () -> TextDecoder.decode(binary));
    assertEquals(UnreadableReportException.Reason.NOT_A_PDF, e.reason());
  }
}
