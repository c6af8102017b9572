package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** A way to set a report that is not the form's, but leaves no doubt about its figures. */
enum Unusual {
  /** Lines are numbered in a column before the figures. */
  LINE_NUMBERS {
    @Override
    void shape(MadeReport report, Random random) {
      int table = 1;
      int[] number = {0};
      column(
          report.table(table),
          3,
          (row, figures) ->
              row == 0
                  ? MadeCell.label("行次", 1, 3)
                  : MadeCell.label(String.valueOf(++number[0]), 1, 1),
          report,
          table);
    }
  },
  /** A row of numbers under the labels of the columns. */
  COLUMN_NUMBERS {
    @Override
    void shape(MadeReport report, Random random) {
      List<MadeCell> numbers = new ArrayList<>();
      numbers.add(MadeCell.label("栏次", 3, 1));
      for (int i = 1; i <= 7; i++) {
        numbers.add(MadeCell.label(String.valueOf(i), 1, 1));
      }
      report.table(1).rows().add(3, numbers);
    }
  },
  LAST_YEAR_COLUMN {
    @Override
    void shape(MadeReport report, Random random) {
      column(
          report.table(1),
          10,
          (row, figures) ->
              row == 0
                  ? MadeCell.label("上年总计", 1, 3)
                  : MadeCell.label(String.valueOf(random.nextInt(300)), 1, 1),
          report,
          1);
    }
  },
  COMPARISON_COLUMN {
    @Override
    void shape(MadeReport report, Random random) {
      column(
          report.table(1),
          10,
          (row, figures) ->
              row == 0
                  ? MadeCell.label("同比增减", 1, 3)
                  : MadeCell.label("+" + random.nextInt(90) + "%", 1, 1),
          report,
          1);
    }
  },
  /** The fourth table as three under each other. */
  FOUR_STACKED {
    @Override
    void shape(MadeReport report, Random random) {
      FourthTable.stacked(report);
    }
  },
  FOUR_AS_ROWS {
    @Override
    void shape(MadeReport report, Random random) {
      FourthTable.asRows(report);
    }
  },
  FOUR_TRANSPOSED {
    @Override
    void shape(MadeReport report, Random random) {
      FourthTable.transposed(report);
    }
  },
  /** 行政诉讼 under 行政复议 in one table. */
  FOUR_UNDER_EACH_OTHER {
    @Override
    void shape(MadeReport report, Random random) {
      FourthTable.underEachOther(report);
    }
  },
  /** The columns of the third table in two tables. */
  REQUESTS_IN_HALVES {
    @Override
    void shape(MadeReport report, Random random) {
      MadeTable whole = report.table(1);
      report.replace(1, half(whole, 0, 3));
      report.section(1).tables().add(half(whole, 3, 7));
    }
  },
  REMARK_BEHIND {
    @Override
    void shape(MadeReport report, Random random) {
      List<String> figures = report.table(1).figures();
      String at = figures.get(random.nextInt(7));
      String remark = "（其中网络申请" + random.nextInt(30) + "件）";
      report.replace(
          1,
          report
              .table(1)
              .with(cell -> cell.at().equals(at) ? cell.saying(cell.text() + remark) : cell));
    }
  },
  GUIDANCE_IN_LABELS {
    @Override
    void shape(MadeReport report, Random random) {
      report.replace(
          0,
          report
              .table(0)
              .with(
                  cell ->
                      cell.text().endsWith("件数")
                          ? cell.saying(cell.text() + "（指" + report.year() + "年件数）")
                          : cell));
    }
  };

  abstract void shape(MadeReport report, Random random);

  /** Puts a column into a table before one of its own, from 0, for the head and rows of figures. */
  private static void column(
      MadeTable table,
      int before,
      BiFunction<Integer, Long, MadeCell> cells,
      MadeReport report,
      int index) {
    MadeGrid grid = MadeGrid.of(table);
    List<List<MadeCell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<MadeCell> changed = new ArrayList<>(table.rows().get(row));
      long figures = changed.stream().filter(MadeCell::isFigure).count();
      if (row == 0 || figures > 0) {
        int from = row;
        long left =
            grid.cells().stream()
                .filter(placed -> placed.row() == from && placed.column() < before)
                .count();
        changed.add((int) left, cells.apply(row, figures));
      }
      rows.add(changed);
    }
    List<Double> widths = new ArrayList<>(table.widths());
    widths.add(before, 0.07);
    double whole = widths.stream().mapToDouble(width -> width).sum();
    widths.replaceAll(width -> width / whole);
    report.replace(index, new MadeTable(table.pointer(), table.captions(), widths, rows));
  }

  /** The third table with its labels and some of its columns of figures. */
  private static MadeTable half(MadeTable table, int from, int to) {
    List<List<MadeCell>> rows = new ArrayList<>();
    MadeGrid grid = MadeGrid.of(table);
    for (int row = 0; row < table.rows().size(); row++) {
      List<MadeCell> kept = new ArrayList<>();
      for (MadeGrid.Placed placed : grid.cells()) {
        int left = Math.max(placed.column(), 3 + from);
        int right = Math.min(placed.column() + placed.cell().columns(), 3 + to);
        if (placed.row() != row) {
          continue;
        }
        if (placed.column() < 3) {
          kept.add(placed.cell());
        } else if (left < right) {
          MadeCell cell = placed.cell();
          kept.add(new MadeCell(cell.text(), right - left, cell.rows(), cell.at()));
        }
      }
      rows.add(kept);
    }
    List<Double> widths = new ArrayList<>(table.widths().subList(0, 3));
    for (int i = from; i < to; i++) {
      widths.add(0.56 / (to - from));
    }
    return new MadeTable(table.pointer(), List.of(), widths, rows);
  }
}
