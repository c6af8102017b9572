package io.github.nianbao.print;

import io.github.nianbao.closed.Captions;
import io.github.nianbao.fragment.RowsOver;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.TableCell;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Headings and captions that stand in a grid over the header of a table: ruling lines that reach
 * beyond the table, or stray ones, draw them into it, and part them where they cross.
 */
final class WordsOverTables {

  private WordsOverTables() {}

  /** The cells that hold such words. */
  static Set<CellContent> in(List<RowsOver> over, Outline outline) {
    Set<CellContent> words = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RowsOver rows : over) {
      List<List<TableCell>> upwards = rows.upwards();
      for (List<TableCell> row : upwards.subList(0, Math.min(Captions.MOST, upwards.size()))) {
        List<CellContent> cells = row.stream().map(TableCell::content).toList();
        String text = cells.get(0).across(cells.subList(1, cells.size()));
        if (outline.isHeading(text)
            || outline.isTitleOfSection(text)
            || (!hasFigure(cells) && outline.isOfOthers(text))) {
          words.addAll(cells);
        }
      }
    }
    return words;
  }

  /** Whether a cell of a row holds nothing but digits: 规章 2 0 11 names no year. */
  private static boolean hasFigure(List<CellContent> row) {
    return row.stream().anyMatch(cell -> cell.text().codePoints().allMatch(Character::isDigit));
  }
}
