package io.github.nianbao.word.doc;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.word.body.Block.Merge;
import io.github.nianbao.word.body.MarkedStory.CellShape;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Where the cells of rows lie, as the marks at the ends of rows say. */
final class DocRows {

  /** The bytes before what a paragraph says, which name its style. */
  static final int STYLE = 2;

  private DocRows() {}

  /** What the cells of a row stand in, by the paragraph that ends it. */
  static DocGround.Row grounds(PAPX end) {
    TableProperties row = TableSprmUncompressor.uncompressTAP(end.getSprmBuf());
    byte[] shadings = DocSprms.operand(end.getGrpprl(), STYLE, DocSprms.CELL_SHADINGS);
    List<Float> grounds = new ArrayList<>();
    for (int i = 0; i < row.getItcMac(); i++) {
      Float own = shadings == null ? null : DocGround.shading(shadings, 1 + i * DocGround.SHADING);
      grounds.add(own == null ? Float.valueOf(Light.UNKNOWN) : own);
    }
    // A negative height is exact: what is higher is cut off.
    return new DocGround.Row(grounds, Math.max(0, -row.getDyaRowHeight()));
  }

  /** The cells of a row, by the paragraph that ends it. */
  static List<CellShape> cells(PAPX end) {
    TableProperties row = TableSprmUncompressor.uncompressTAP(end.getSprmBuf());
    short[] edges = row.getRgdxaCenter();
    TableCellDescriptor[] described = row.getRgtc();
    List<CellShape> cells = new ArrayList<>();
    for (int i = 0; i + 1 < edges.length && i < row.getItcMac(); i++) {
      TableCellDescriptor cell = i < described.length ? described[i] : null;
      Merge merge = Merge.NONE;
      boolean joinsLeft = false;
      if (cell != null) {
        joinsLeft = cell.isFMerged() && !cell.isFFirstMerged();
        merge = cell.isFVertRestart() ? Merge.FIRST : cell.isFVertMerge() ? Merge.REST : Merge.NONE;
      }
      cells.add(new CellShape(edges[i], Math.max(edges[i], edges[i + 1]), merge, joinsLeft, false));
    }
    return cells;
  }
}
