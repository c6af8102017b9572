package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes to the order and the labels of the rows and columns of a made table. */
final class Exchange {

  private Exchange() {}

  /** Exchanges two columns of figures that are neighbours, with their labels. */
  static void columns(MadeTable table, Random random) {
    List<Integer> head = plainHead(table);
    int row = head.get(0);
    int first = head.get(1 + random.nextInt(head.size() - 2));
    List<MadeCell> labels = table.rows().get(row);
    swap(labels, first, first + 1);
    // Figures are counted from the right edge of the last label.
    int fromEnd = labels.size() - first;
    int afterLast = labels.size() == 5 && table.pointer().equals("/requests") ? 1 : 0;
    for (int i = row + 1; i < table.rows().size(); i++) {
      List<MadeCell> cells = table.rows().get(i);
      int at = cells.size() - fromEnd - afterLast;
      if (cells.stream().filter(MadeCell::isFigure).count() < labels.size() - 1) {
        break;
      }
      swap(cells, at, at + 1);
    }
  }

  /**
   * The row whose labels stand each over one column of figures, and the first and later of them.
   */
  private static List<Integer> plainHead(MadeTable table) {
    int row =
        switch (table.pointer()) {
          case "/proactiveDisclosure" -> 1;
          default -> 2;
        };
    List<Integer> head = new ArrayList<>(List.of(row));
    int from = table.pointer().equals("/proactiveDisclosure") ? 1 : 0;
    int to = table.pointer().equals("/reviewAndLitigation") ? 4 : table.rows().get(row).size() - 1;
    for (int i = from; i <= to; i++) {
      head.add(i);
    }
    return head;
  }

  private static void swap(List<MadeCell> cells, int a, int b) {
    MadeCell kept = cells.get(a);
    cells.set(a, cells.get(b));
    cells.set(b, kept);
  }

  /**
   * Exchanges two rows of figures that are neighbours and belong to one group, with their labels.
   */
  static void rows(MadeTable table, Random random) {
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i + 1 < table.rows().size(); i++) {
      List<MadeCell> above = table.rows().get(i);
      List<MadeCell> below = table.rows().get(i + 1);
      if (isPlain(above) && isPlain(below) && above.get(0).columns() == below.get(0).columns()) {
        plain.add(i);
      }
    }
    int row = plain.get(random.nextInt(plain.size()));
    List<MadeCell> kept = table.rows().get(row);
    table.rows().set(row, table.rows().get(row + 1));
    table.rows().set(row + 1, kept);
  }

  /** Whether a row has one label, of its own. */
  private static boolean isPlain(List<MadeCell> row) {
    return row.stream().filter(cell -> !cell.isFigure()).count() == 1
        && row.stream().anyMatch(MadeCell::isFigure)
        && row.get(0).rows() == 1;
  }

  /** Makes the label of a row of the second or third table that of another measure. */
  static void otherMeasure(MadeReport report, Random random) {
    int table = random.nextInt(2);
    List<List<MadeCell>> rows = report.table(table).rows();
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      // A label that says so already stays what it is.
      if (isPlain(rows.get(i)) && !rows.get(i).get(0).text().contains("上年")) {
        plain.add(i);
      }
    }
    List<MadeCell> row = rows.get(plain.get(random.nextInt(plain.size())));
    row.set(
        0,
        row.get(0).saying("上年" + row.get(0).text().replace("本年", "").replaceFirst("^[一-四]、", "")));
    row.stream().filter(MadeCell::isFigure).forEach(cell -> report.truth().put(cell.at(), null));
  }

  /** Merges cells of the fourth table, or of a row of the third, into one that says 0. */
  static void mergedZero(MadeReport report, Random random) {
    int table = 1 + random.nextInt(2);
    List<List<MadeCell>> rows = report.table(table).rows();
    List<List<MadeCell>> withFigures =
        rows.stream().filter(row -> row.stream().anyMatch(MadeCell::isFigure)).toList();
    List<MadeCell> row = withFigures.get(random.nextInt(withFigures.size()));
    int labels = (int) row.stream().filter(cell -> !cell.isFigure()).count();
    int from = labels + random.nextInt(row.size() - labels - 2);
    int count = 2 + random.nextInt(2);
    List<MadeCell> merged = new ArrayList<>(row.subList(from, Math.min(from + count, row.size())));
    merged.forEach(cell -> report.truth().put(cell.at(), null));
    row.subList(from, from + merged.size()).clear();
    row.add(from, new MadeCell("0", merged.size(), 1, merged.get(0).at()));
  }
}
