package io.github.nianbao.word.doc;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.page.SymbolFonts;
import io.github.nianbao.word.body.SmallText;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** How the runs of a document look. */
final class DocLooks {

  private final HWPFDocument document;
  private final Map<Key, DocRun> known = new HashMap<>();

  /** What a run says in bytes, in a paragraph of a style that stands in something. */
  private record Key(ByteBuffer said, int style, DocGround around) {}

  DocLooks(HWPFDocument document) {
    this.document = document;
  }

  /**
   * A run.
   *
   * @param style of its paragraph
   * @param around what that stands in
   */
  DocRun run(CHPX run, short style, DocGround around) {
    Key key = new Key(ByteBuffer.wrap(run.getGrpprl()), style, around);
    DocRun same = known.get(key);
    if (same == null) {
      same =
          read(
              run.getCharacterProperties(document.getStyleSheet(), style),
              around.with(run.getGrpprl(), 0, DocSprms.RUN_SHADING),
              isNarrow(run.getGrpprl()));
      known.put(key, same);
    }
    return same.until(run.getEnd());
  }

  private DocRun read(CharacterProperties run, DocGround around, boolean narrow) {
    Look look =
        new Look(sight(run, around, narrow), run.getIss() != 0, run.getHpsPos(), run.getHps());
    FontTable fonts = document.getFontTable();
    boolean symbol = run.getFtcSym() > 0 || run.getXchSym() > 0;
    String font = symbol && fonts != null ? fonts.getMainFont(run.getFtcSym()) : null;
    String named = symbol && font == null ? "" : font;
    return new DocRun(0, look, run.isFRMarkDel(), run.isFSpec(), named, (char) run.getXchSym());
  }

  private Sight sight(CharacterProperties run, DocGround around, boolean narrow) {
    if (run.isFVanish() || run.isFRMarkDel()) {
      return Sight.HIDDEN;
    }
    if (run.isFStrike() || run.isFDStrike()) {
      return Sight.STRUCK;
    }
    float marker = marker(run);
    Sight sight = Light.sight(light(run), marker >= 0 ? marker : around.light());
    boolean strange =
        narrow
            || SmallText.isCut(around.height(), 0, run.getHps())
            || SmallText.isCrowded(run.getDxaSpace())
            || Light.hides(light(run), marker)
            || SmallText.isTiny(run.getHps())
            || run.isFTNY()
            || run.isFWarichu();
    return sight == Sight.SEEN && (strange || isSymbols(run)) ? Sight.DOUBTED : sight;
  }

  private static boolean isNarrow(byte[] said) {
    byte[] scale = DocSprms.operand(said, 0, DocSprms.SCALE);
    return scale != null
        && scale.length > 1
        && SmallText.isNarrow((scale[0] & 0xFF) + 256 * scale[1]);
  }

  private boolean isSymbols(CharacterProperties run) {
    FontTable fonts = document.getFontTable();
    String font = fonts == null ? null : fonts.getMainFont(run.getFtcAscii());
    return font != null && SymbolFonts.isOne(font);
  }

  private static float light(CharacterProperties run) {
    float light = DocGround.light(run.getCv());
    if (!Float.isNaN(light)) {
      return light;
    }
    return run.getIco() == 0 ? Light.UNKNOWN : DocGround.light(Colorref.valueOfIco(run.getIco()));
  }

  /** How light the marker is that lies over a run; less than 0 for none. */
  private static float marker(CharacterProperties run) {
    return run.isFHighlight() && run.getIcoHighlight() > 0
        ? DocGround.light(Colorref.valueOfIco(run.getIcoHighlight()))
        : -1;
  }
}
