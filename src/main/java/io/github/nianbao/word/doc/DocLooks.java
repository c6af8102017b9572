package io.github.nianbao.word.doc;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.page.SymbolFonts;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.jspecify.annotations.Nullable;

/** How the runs of a document look. */
final class DocLooks {

  /** Text that is smaller, in half points, is not seen well. */
  private static final int TINY = 5;

  private static final int NARROW = 20;

  /** Set in a colour that Word chooses. */
  private static final int AUTOMATIC = 0xFF000000;

  private final HWPFDocument document;
  private final Map<Key, DocRun> known = new HashMap<>();

  /** What a run says in bytes, in a paragraph of a style. */
  private record Key(ByteBuffer said, int style) {}

  DocLooks(HWPFDocument document) {
    this.document = document;
  }

  /**
   * A run.
   *
   * @param style of its paragraph
   */
  DocRun run(CHPX run, short style) {
    Key key = new Key(ByteBuffer.wrap(run.getGrpprl()), style);
    DocRun same = known.get(key);
    if (same == null) {
      same = read(run.getCharacterProperties(document.getStyleSheet(), style));
      known.put(key, same);
    }
    return same.until(run.getEnd());
  }

  private DocRun read(CharacterProperties run) {
    Look look = new Look(sight(run), run.getIss() != 0, run.getHpsPos(), run.getHps());
    FontTable fonts = document.getFontTable();
    boolean symbol = run.getFtcSym() > 0 || run.getXchSym() > 0;
    String font = symbol && fonts != null ? fonts.getMainFont(run.getFtcSym()) : null;
    String named = symbol && font == null ? "" : font;
    return new DocRun(0, look, run.isFRMarkDel(), run.isFSpec(), named, (char) run.getXchSym());
  }

  private Sight sight(CharacterProperties run) {
    if (run.isFVanish() || run.isFRMarkDel()) {
      return Sight.HIDDEN;
    }
    if (run.isFStrike() || run.isFDStrike()) {
      return Sight.STRUCK;
    }
    Sight sight = Light.sight(light(run), ground(run));
    boolean narrow = run.getWCharScale() > 0 && run.getWCharScale() < NARROW;
    boolean strange = narrow || run.getHps() < TINY || run.isFTNY() || run.isFWarichu();
    return sight == Sight.SEEN && (strange || isSymbols(run)) ? Sight.DOUBTED : sight;
  }

  private boolean isSymbols(CharacterProperties run) {
    FontTable fonts = document.getFontTable();
    String font = fonts == null ? null : fonts.getMainFont(run.getFtcAscii());
    return font != null && SymbolFonts.isOne(font);
  }

  private static float light(CharacterProperties run) {
    float light = light(run.getCv());
    if (!Float.isNaN(light) && light > 0) {
      return light;
    }
    return run.getIco() == 0 ? Light.UNKNOWN : light(Colorref.valueOfIco(run.getIco()));
  }

  private static float light(@Nullable Colorref colour) {
    int value = colour == null || colour.isEmpty() ? AUTOMATIC : colour.getValue();
    return (value & AUTOMATIC) != 0
        ? Light.UNKNOWN
        : Light.of(value & 0xFF, (value >> 8) & 0xFF, (value >> 16) & 0xFF);
  }

  /** How light the ground is; what a cell or a paragraph gives it is not known. */
  private static float ground(CharacterProperties run) {
    return run.isFHighlight() && run.getIcoHighlight() > 0
        ? light(Colorref.valueOfIco(run.getIcoHighlight()))
        : Light.UNKNOWN;
  }
}
