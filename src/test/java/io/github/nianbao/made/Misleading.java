package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What misleads about a report, put in before it is printed. */
enum Misleading {
  /** Nothing: every figure has to be read. */
  NOTHING {
    @Override
    void putInto(MadeReport report, Random random) {}
  },
  CIRCLED_NOTE {
    @Override
    void putInto(MadeReport report, Random random) {
      retext(report, random, text -> text + "①");
    }
  },
  SUPERSCRIPT_NOTE {
    @Override
    void putInto(MadeReport report, Random random) {
      retext(report, random, text -> text + "²");
    }
  },
  SUBSCRIPT_NOTE {
    @Override
    void putInto(MadeReport report, Random random) {
      retext(report, random, text -> text + "₁");
    }
  },
  TWO_FIGURES_IN_LINES {
    @Override
    void putInto(MadeReport report, Random random) {
      untell(report, retext(report, random, text -> text + "\n" + random.nextInt(10)));
    }
  },
  TWO_FIGURES_IN_A_LINE {
    @Override
    void putInto(MadeReport report, Random random) {
      untell(report, retext(report, random, text -> text + "  " + random.nextInt(10)));
    }
  },
  TWO_FIGURES_WITH_A_COMMA {
    @Override
    void putInto(MadeReport report, Random random) {
      untell(report, retext(report, random, text -> text + "、" + random.nextInt(10)));
    }
  },
  TWO_FIGURES_WITH_A_STROKE {
    @Override
    void putInto(MadeReport report, Random random) {
      untell(report, retext(report, random, text -> text + "/" + random.nextInt(10)));
    }
  },
  MORE_OR_LESS {
    @Override
    void putInto(MadeReport report, Random random) {
      untell(report, retext(report, random, text -> "±" + text));
    }
  },
  /** Columns exchanged with their labels. */
  COLUMNS_EXCHANGED {
    @Override
    void putInto(MadeReport report, Random random) {
      int table = random.nextInt(3);
      Exchange.columns(report.table(table), random);
    }
  },
  /** Rows exchanged with their labels. */
  ROWS_EXCHANGED {
    @Override
    void putInto(MadeReport report, Random random) {
      Exchange.rows(report.table(random.nextInt(2)), random);
    }
  },
  /** The label of a row or a column says that it is another year's. */
  OTHER_MEASURE {
    @Override
    void putInto(MadeReport report, Random random) {
      Exchange.otherMeasure(report, random);
    }
  },
  LAST_YEAR_BEFORE {
    @Override
    void putInto(MadeReport report, Random random) {
      int table = random.nextInt(3);
      MadeTable old = other(random, table).under((report.year() - 1) + "年度情况如下：");
      MadeTable own = report.table(table).under(report.year() + "年度情况如下：");
      report.replace(table, own);
      report.section(table).tables().add(0, old);
    }
  },
  LAST_YEAR_INSTEAD {
    @Override
    void putInto(MadeReport report, Random random) {
      int table = random.nextInt(3);
      untell(report, report.table(table).figures());
      report.replace(table, other(random, table).under("上年度（" + (report.year() - 1) + "年）情况如下："));
    }
  },
  ANOTHER_UNIT_BEFORE {
    @Override
    void putInto(MadeReport report, Random random) {
      int table = random.nextInt(3);
      MadeTable its = other(random, table).under("所属双河镇人民政府情况：");
      report.replace(table, report.table(table).under("本机关情况："));
      report.section(table).tables().add(0, its);
    }
  },
  ANOTHER_UNIT_AFTER {
    @Override
    void putInto(MadeReport report, Random random) {
      int table = random.nextInt(3);
      MadeReport.Section last = report.sections().get(5);
      last.tables().add(other(random, table).under("附件：双河镇人民政府政府信息公开情况统计表"));
    }
  },
  /** One zero for several cells. */
  MERGED_ZERO {
    @Override
    void putInto(MadeReport report, Random random) {
      Exchange.mergedZero(report, random);
    }
  };

  /** Changes a report before it is printed, and what is true of it. */
  abstract void putInto(MadeReport report, Random random);

  /** Changes what a random figure of two digits or more says; its pointer. */
  private static List<String> retext(
      MadeReport report, Random random, UnaryOperator<String> change) {
    int table = random.nextInt(3);
    List<String> all = report.table(table).figures();
    List<String> longer = new ArrayList<>(all);
    longer.removeIf(at -> String.valueOf(report.truth().get(at)).length() < 2);
    List<String> from = longer.isEmpty() ? all : longer;
    String at = from.get(random.nextInt(from.size()));
    report.replace(
        table,
        report
            .table(table)
            .with(cell -> cell.at().equals(at) ? cell.saying(change.apply(cell.text())) : cell));
    return List.of(at);
  }

  private static void untell(MadeReport report, List<String> pointers) {
    pointers.forEach(at -> report.truth().put(at, null));
  }

  private static MadeTable other(Random random, int table) {
    return MadeReport.random(random).table(table);
  }
}
