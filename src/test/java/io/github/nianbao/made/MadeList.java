package io.github.nianbao.made;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.SumConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statistics list of the report years 2014 to 2018 as authorities print it, in many ways. */
final class MadeList {

  /** What stands in the columns beside the labels. */
  enum Column {
    NUMBER("序号"),
    CODE("代码"),
    UNHEADED(""),
    GROUP("类别"),
    LABEL("统计指标"),
    UNIT("单位"),
    OWN("统计数"),
    OWN_OF_TWO("本级统计数"),
    OWN_OF_CITY("市本级"),
    DISTRICTS("各县区"),
    GOVERNMENT("区政府统计数"),
    DEPARTMENTS("区直单位统计数"),
    TOWNSHIPS("乡镇街道统计数"),
    SUM("合计"),
    AGGREGATE("汇总统计数"),
    REMARK("备注");

    private final String header;

    Column(String header) {
      this.header = header;
    }

    double width() {
      return switch (this) {
        case LABEL -> 6;
        case NUMBER, CODE, UNHEADED, UNIT -> 1;
        default -> 1.6;
      };
    }
  }

  private static final Set<Column> OWN =
      EnumSet.of(Column.OWN, Column.OWN_OF_TWO, Column.OWN_OF_CITY);

  private static final Form FORM = FormCatalogue.standard().table("statistics").newest();

  private static final Form AGGREGATE =
      FormCatalogue.standard().table("statisticsAggregate").newest();

  /** More rows than this lie on no page. */
  private static final int MOST_ROWS = 22;

  private final Random random;
  private final List<Column> columns;
  private final String dash;
  private final boolean extraRows;
  private final Map<String, @Nullable String> truth = new LinkedHashMap<>();
  private Predicate<String> left = path -> false;

  /**
   * A list.
   *
   * @param columns from the left
   * @param dash what stands in the cells of a row that is a heading
   * @param extraRows whether rows of the authority's own stand among the form's
   */
  MadeList(Random random, List<Column> columns, String dash, boolean extraRows) {
    this.random = random;
    this.columns = columns;
    this.dash = dash;
    this.extraRows = extraRows;
    figures(FORM);
    if (columns.contains(Column.AGGREGATE) || columns.contains(Column.SUM)) {
      figures(AGGREGATE);
    }
    if (columns.stream().noneMatch(OWN::contains)) {
      truth.keySet().removeIf(at -> at.startsWith("/statistics/"));
    }
  }

  /** Its figures by pointer. */
  Map<String, @Nullable String> truth() {
    return truth;
  }

  /** Leaves out rows; their figures are not printed then. */
  MadeList without(Predicate<String> paths) {
    left = left.or(paths);
    truth.replaceAll((at, figure) -> paths.test(at.split("/", 3)[2]) ? null : figure);
    return this;
  }

  /** Figures that add up. */
  private void figures(Form form) {
    form.cells().forEach((at, column) -> truth.put(at, figure(column)));
    List<SumConstraint> sums = new ArrayList<>(form.sums());
    Collections.reverse(sums);
    for (SumConstraint sum : sums) {
      int total = sum.right().stream().mapToInt(this::value).sum();
      truth.put(sum.left().get(0), String.valueOf(total));
    }
  }

  private int value(String pointer) {
    return Integer.parseInt(String.valueOf(truth.get(pointer)));
  }

  private String figure(FormColumn column) {
    int figure = random.nextBoolean() ? random.nextInt(4) : random.nextInt(3000);
    return column.kind() == FormColumn.Kind.AMOUNT && random.nextBoolean()
        ? figure + "." + (1 + random.nextInt(9))
        : String.valueOf(figure);
  }

  /** Its rows without a header, those of the form's own headings among them. */
  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    Set<String> printed = new LinkedHashSet<>();
    FORM.rows().forEach(row -> printed.add(row.labels().get(0)));
    printed.add("（一）主动公开政府信息数");
    for (int i = 0; i < FORM.rows().size(); i++) {
      FormRow row = FORM.rows().get(i);
      if (left.test(row.path())) {
        continue;
      }
      for (String group : row.groups()) {
        if (printed.add(group)) {
          rows.add(row(rows.size(), group, dash, dash, dash));
        }
      }
      String own = String.valueOf(truth.get(FORM.pointers(row).get(0)));
      String all = String.valueOf(truth.get(AGGREGATE.pointers(AGGREGATE.rows().get(i)).get(0)));
      String unit = FORM.columns(row).get(0).unit();
      rows.add(row(rows.size(), row.labels().get(0), unit, own, all));
      if (extraRows && row.path().endsWith("normativeDocumentsIssued")) {
        rows.add(row(rows.size(), "行政执法信息公开数", "条", "47", "311"));
        rows.add(row(rows.size(), "财务预决算信息公开数", "条", "12", "85"));
      }
    }
    return rows;
  }

  private List<String> row(int before, String label, String unit, String own, String all) {
    return columns.stream()
        .map(
            column ->
                switch (column) {
                  case NUMBER, UNHEADED -> String.valueOf(before + 1);
                  case CODE -> String.valueOf(101 + before);
                  case GROUP -> before % 9 == 4 ? "重点" : "";
                  case REMARK -> before % 9 == 3 && !own.equals(dash) ? "见附件2" : "";
                  case LABEL -> label;
                  case UNIT -> unit;
                  case OWN, OWN_OF_TWO, OWN_OF_CITY -> own;
                  case AGGREGATE, SUM -> all;
                  default -> own.equals(dash) ? dash : String.valueOf(random.nextInt(5000));
                })
        .toList();
  }

  /** On pages after one another, each with the header or only the first. */
  List<MadeTable> overPages(boolean heads) {
    List<List<String>> rows = rows();
    List<MadeTable> tables = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += MOST_ROWS) {
      List<List<String>> own = rows.subList(from, Math.min(rows.size(), from + MOST_ROWS));
      tables.add(table(own, from == 0 || heads, 1));
    }
    return tables;
  }

  /** In two halves beside one another. */
  List<MadeTable> halves() {
    List<List<String>> rows = rows();
    int half = (rows.size() + 1) / 2;
    List<List<String>> beside = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      row.addAll(
          half + i < rows.size() ? rows.get(half + i) : Collections.nCopies(columns.size(), ""));
      beside.add(row);
    }
    return new ArrayList<>(List.of(table(beside, true, 2)));
  }

  private MadeTable table(List<List<String>> rows, boolean head, int times) {
    List<List<MadeCell>> cells = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    List<String> header = new ArrayList<>();
    double sum = columns.stream().mapToDouble(Column::width).sum() * times;
    for (int i = 0; i < times; i++) {
      for (Column column : columns) {
        header.add(column.header);
        widths.add(column.width() / sum);
      }
    }
    if (head) {
      cells.add(cells(header));
    }
    rows.forEach(row -> cells.add(cells(row)));
    return new MadeTable("/statistics", List.of(), widths, cells);
  }

  private static List<MadeCell> cells(List<String> texts) {
    return new ArrayList<>(texts.stream().map(text -> MadeCell.label(text, 1, 1)).toList());
  }

  /**
   * As a scraper stores it.
   *
   * @param cells what it puts between cells; empty where it knows none, and all runs together
   * @param rows what it puts between rows
   */
  String dump(String cells, String rows) {
    Stream<String> header =
        Stream.of(String.join(cells, columns.stream().map(c -> c.header).toList()));
    Stream<String> all = rows().stream().map(row -> String.join(cells, row));
    return Stream.concat(header, all).collect(Collectors.joining(rows));
  }
}
