package io.github.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class Type3FontsTest {

  private static final Path BROWSER_PRINT =
      Path.of("testdata", "reports", "column-total-misprinted-chromium.pdf");

  @Test
  void skimmedDictionarySaysWhatTheWholeOneSays() throws IOException {
    byte[] file = Files.readAllBytes(BROWSER_PRINT);
    int skimmed = 0;
    try (PDDocument document = Loader.loadPDF(file)) {
      Type3Skimmer skimmer = new Type3Skimmer(file, document.getDocument());
      COSDictionary fonts =
          document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      for (COSName name : fonts.keySet()) {
        COSObject object = (COSObject) fonts.getItem(name);
        Type3Skimmer.Skimmed part = skimmer.skim(object.getKey());
        COSDictionary whole = (COSDictionary) object.getObject();
        if (!COSName.TYPE3.equals(whole.getCOSName(COSName.SUBTYPE))) {
          assertNull(part);
          continue;
        }
        skimmed++;
        assertNotNull(part);
        assertEquals(
            whole.getInt(COSName.FIRST_CHAR), part.dictionary().getInt(COSName.FIRST_CHAR));
        assertArrayEquals(whole.getCOSArray(COSName.WIDTHS).toFloatArray(), part.widths());
        assertArrayEquals(
            whole.getCOSArray(COSName.FONT_MATRIX).toFloatArray(),
            part.dictionary().getCOSArray(COSName.FONT_MATRIX).toFloatArray());
        assertEquals(
            whole.getDictionaryObject(COSName.TO_UNICODE),
            part.dictionary().getDictionaryObject(COSName.TO_UNICODE));
      }
    }
    assertTrue(skimmed > 0, "no type 3 font in the sample");
  }
}
