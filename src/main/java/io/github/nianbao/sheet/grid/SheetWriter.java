package io.github.nianbao.sheet.grid;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.sheet.grid.Items.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what sheets show as lines and tables: what blank rows part is parted. */
public final class SheetWriter {

  /** A name that says of which time the tables on a sheet are. */
  private static final Pattern TELLING = Pattern.compile("20\\d\\d|[上去前往]年|上一?年度|历年|汇总|合计");

  private final FlowBuilder flow;
  private int hidden;

  /** Writes to a document. */
  public SheetWriter(FlowBuilder flow) {
    this.flow = flow;
  }

  /**
   * Writes a sheet.
   *
   * @param number of the sheet, from 1
   */
  public void write(Sheet sheet, int number) {
    Items items = Items.of(sheet);
    hidden += items.hidden();
    if (items.all().stream().allMatch(Item::isBlank)) {
      return;
    }
    if (TELLING.matcher(sheet.name()).find()) {
      flow.line(sheet.name());
    }
    for (List<Item> part : parts(items.all(), sheet)) {
      new PartWriter(sheet, "sheet " + number, flow).write(part);
    }
  }

  /** A sheet that is not shown at all. */
  public void leaveOut(Sheet sheet) {
    Items items = Items.of(sheet);
    hidden += items.hidden() + (int) items.all().stream().filter(i -> i.cell().hasDigit()).count();
  }

  /** After the last sheet: says what was left out. */
  public void end() {
    if (hidden > 0) {
      flow.evidence(Evidence.of(EvidenceKind.CELLS_HIDDEN, Scope.document()).with(hidden));
    }
  }

  /** What lies between blank rows. */
  private static List<List<Item>> parts(List<Item> items, Sheet sheet) {
    List<List<Item>> parts = new ArrayList<>();
    List<Item> part = new ArrayList<>();
    int end = 0;
    for (Item item : items) {
      if (!part.isEmpty() && sheet.shownRow(end) < item.place().row()) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(item);
      end = Math.max(end, item.place().rowEnd());
    }
    parts.add(part);
    return parts;
  }
}
