package io.github.nianbao.word.doc;

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

  private DocRows() {}

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
