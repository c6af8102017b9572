package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What the codes of a document's fonts stand for, each looked up once. */
final class FontTexts {

  private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();

  /** The plain form of a code, as {@link CharacterForms#plain} gives it. */
  String text(PDFont font, int code) throws IOException {
    Map<Integer, String> ofFont =
        texts.computeIfAbsent(font.getCOSObject(), dictionary -> new HashMap<>());
    String text = ofFont.get(code);
    if (text == null) {
      text = lookUp(font, code);
      ofFont.put(code, text);
    }
    return text;
  }

  private static String lookUp(PDFont font, int code) throws IOException {
    String unicode = font.toUnicode(code);
    if (unicode != null && !unicode.isEmpty()) {
      return CharacterForms.plain(unicode);
    }
    // Simple fonts leave the space out of their encodings at times: it needs no glyph.
    return font instanceof PDSimpleFont && code == ' ' ? CharacterForms.SPACE : Glyph.UNKNOWN;
  }
}
