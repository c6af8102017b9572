package io.github.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSkimmerTest {

  private static final COSObjectKey KEY = new COSObjectKey(7, 0);

  private static final String PLAIN =
      "\n7 0 obj\n<</Filter /FlateDecode\n/Length 4>> stream\r\nDATA\nendstream\nendobj\n";

  private static StreamSkimmer.@Nullable Deflated skim(String file, COSDictionary trailer)
      throws IOException {
    try (COSDocument document = new COSDocument()) {
      document.addXRefTable(Map.of(KEY, 1L));
      document.setTrailer(trailer);
      return new StreamSkimmer(file.getBytes(StandardCharsets.ISO_8859_1), document).skim(KEY);
    }
  }

  @Test
  void findsTheDataOfADeflatedStream() throws IOException {
    StreamSkimmer.Deflated data = skim(PLAIN, new COSDictionary());
    assertNotNull(data);
    assertEquals(
        "DATA",
        new String(data.file(), data.from(), data.to() - data.from(), StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Length 3",
        "/Length 9999",
        "/Length 4 0 R",
        "/Length 4/DecodeParms<</Predictor 12>>"
      })
  void leavesOtherStreamsToPdfBox(String length) throws IOException {
    assertNull(skim(PLAIN.replace("/Length 4", length), new COSDictionary()));
  }

  @Test
  void leavesEncryptedStreamsToPdfBox() throws IOException {
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ENCRYPT, new COSDictionary());
    assertNull(skim(PLAIN, trailer));
  }
}
