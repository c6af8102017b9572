package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 三 without ruling lines, every second row of which is shaded cell by cell. */
class ShadedRowsTest {

  private static final String[] COLUMNS = {
    "", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"
  };

  /** So many characters stand in a line of a label. */
  private static final int LINE = 10;

  private final DrawnTable page = new DrawnTable();

  private void plain(String... cells) {
    double width = 520.0 / cells.length;
    for (int i = 0; i < cells.length; i++) {
      for (int at = 0; at < cells[i].length(); at += LINE) {
        String line = cells[i].substring(at, Math.min(at + LINE, cells[i].length()));
        page.text(41 + i * width, page.end() + 2 + 0.7 * at, line);
      }
    }
    page.line("");
  }

  @Test
  void blankCellsOfARowOverOthersAreNotThoseOfARowBetweenThem() {
    TableKind kind = FormCatalogue.standard().tables().get(1);
    plain(COLUMNS);
    page.row("一、本年新收政府信息公开申请数量", "1", "2", "0", "0", "0", "0", "3");
    plain("二、上年结转政府信息公开申请数量", "3", "10", "0", "0", "4", "0", "17");
    page.row("三、本年度办理结果", "", "", "", "", "", "", "");
    plain("（一）予以公开", "4", "12", "0", "0", "4", "0", "20");
    page.row("（三）不予公开", "", "", "", "", "", "", "");
    plain("1.属于国家秘密", "0", "0", "0", "0", "0", "0", "0");
    page.row("（七）总计", "4", "12", "0", "0", "4", "0", "20");
    plain("四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0");
    ReadTables tables = page.read();
    assertEquals(
        List.of(),
        Objects.requireNonNull(tables.forms().get(kind)).evidence().stream()
            .filter(evidence -> evidence.kind() == EvidenceKind.FIGURE_AGAINST_RULINGS)
            .toList());
  }
}
