package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fourth table in other shapes. */
final class FourthTable {

  private static final String TABLE = "/reviewAndLitigation";
  private static final List<String> PROCEDURES = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
  private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

  private FourthTable() {}

  private static List<MadeCell> figures(MadeReport report, int procedure) {
    List<List<MadeCell>> rows = report.table(2).rows();
    return new ArrayList<>(rows.get(rows.size() - 1).subList(procedure * 5, procedure * 5 + 5));
  }

  private static List<MadeCell> labels(List<String> texts) {
    return new ArrayList<>(texts.stream().map(text -> MadeCell.label(text, 1, 1)).toList());
  }

  private static List<Double> widths(int columns) {
    return Collections.nCopies(columns, 1.0 / columns);
  }

  static void stacked(MadeReport report) {
    List<MadeTable> tables = new ArrayList<>();
    for (int i = 0; i < PROCEDURES.size(); i++) {
      String banner = i == 0 ? PROCEDURES.get(0) : "行政诉讼（" + PROCEDURES.get(i) + "）";
      List<List<MadeCell>> rows = new ArrayList<>();
      rows.add(new ArrayList<>(List.of(MadeCell.label(banner, 5, 1))));
      rows.add(labels(RESULTS));
      rows.add(figures(report, i));
      tables.add(new MadeTable(TABLE, List.of(), widths(5), rows));
    }
    report.section(2).tables().clear();
    report.section(2).tables().addAll(tables);
  }

  static void asRows(MadeReport report) {
    List<List<MadeCell>> rows = new ArrayList<>();
    List<MadeCell> head = new ArrayList<>(List.of(MadeCell.label("类别", 2, 1)));
    head.addAll(labels(RESULTS));
    rows.add(head);
    for (int i = 0; i < PROCEDURES.size(); i++) {
      List<MadeCell> row = new ArrayList<>();
      if (i == 0) {
        row.add(MadeCell.label(PROCEDURES.get(0), 2, 1));
      } else {
        if (i == 1) {
          row.add(MadeCell.label("行政诉讼", 1, 2));
        }
        row.add(MadeCell.label(PROCEDURES.get(i), 1, 1));
      }
      row.addAll(figures(report, i));
      rows.add(row);
    }
    report.replace(2, new MadeTable(TABLE, List.of(), widths(7), rows));
  }

  static void transposed(MadeReport report) {
    List<List<MadeCell>> rows = new ArrayList<>();
    rows.add(
        new ArrayList<>(
            List.of(
                MadeCell.label("结果", 1, 2),
                MadeCell.label("行政复议", 1, 2),
                MadeCell.label("行政诉讼", 2, 1))));
    rows.add(labels(PROCEDURES.subList(1, 3)));
    for (int result = 0; result < RESULTS.size(); result++) {
      List<MadeCell> row = labels(RESULTS.subList(result, result + 1));
      for (int procedure = 0; procedure < PROCEDURES.size(); procedure++) {
        row.add(figures(report, procedure).get(result));
      }
      rows.add(row);
    }
    report.replace(2, new MadeTable(TABLE, List.of(), widths(4), rows));
  }

  static void underEachOther(MadeReport report) {
    List<List<MadeCell>> rows = new ArrayList<>();
    for (int i = 0; i < PROCEDURES.size(); i++) {
      if (i < 2) {
        String banner = i == 0 ? "行政复议" : "行政诉讼";
        rows.add(new ArrayList<>(List.of(MadeCell.label(banner, 5, 1))));
      }
      if (i > 0) {
        rows.add(new ArrayList<>(List.of(MadeCell.label(PROCEDURES.get(i), 5, 1))));
      }
      rows.add(labels(RESULTS));
      rows.add(figures(report, i));
    }
    report.replace(2, new MadeTable(TABLE, List.of(), widths(5), rows));
  }
}
