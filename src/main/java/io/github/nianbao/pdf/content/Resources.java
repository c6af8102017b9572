package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.font.Fonts;
import io.github.nianbao.pdf.font.GlyphFont;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** What the names in a content stream stand for. */
final class Resources {

  private final @Nullable COSDictionary resources;
  private final Map<String, GlyphFont> fonts = new HashMap<>();
  private final Map<String, ColourSpace> spaces = new HashMap<>();

  Resources(@Nullable COSDictionary resources) {
    this.resources = resources;
  }

  /** What a name of a category stands for; null where it is not there. */
  @Nullable COSBase named(COSName category, @Nullable String name) {
    COSBase item = item(category, name);
    return item instanceof COSObject object ? object.getObject() : item;
  }

  /** The same, or the object that holds it. */
  private @Nullable COSBase item(COSName category, @Nullable String name) {
    COSDictionary entries = resources == null ? null : resources.getCOSDictionary(category);
    return entries == null || name == null ? null : entries.getItem(cosName(name));
  }

  /**
   * The font of a name; a substitute where it is not there.
   *
   * @throws IOException if it is damaged
   */
  GlyphFont font(String name, Fonts all) throws IOException {
    GlyphFont font = fonts.get(name);
    if (font == null) {
      font = all.of(item(COSName.FONT, name));
      if (font == null) {
        font = all.substitute();
      }
      fonts.put(name, font);
    }
    return font;
  }

  /** The colour space of a name. */
  ColourSpace colourSpace(@Nullable String name) {
    return name == null
        ? ColourSpace.DEVICE
        : spaces.computeIfAbsent(name, key -> ColourSpace.of(named(COSName.COLORSPACE, key)));
  }

  /** The colour space that an image names, or describes itself. */
  ColourSpace colourSpace(@Nullable COSBase named) {
    return named instanceof COSName name ? colourSpace(name.getName()) : ColourSpace.of(named);
  }

  /** The lexer keeps names byte by byte. */
  private static COSName cosName(String name) {
    return COSName.getPDFName(name.getBytes(StandardCharsets.ISO_8859_1));
  }
}
