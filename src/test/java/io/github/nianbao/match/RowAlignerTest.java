package io.github.nianbao.match;

import static io.github.nianbao.table.MadeTables.band;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.table.RowBand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which bands of a table are which rows of its form. */
class RowAlignerTest {

  private static final List<String> BLANK = List.of("", "");

  private final Form form = StatutoryTables.PROACTIVE_DISCLOSURE.forms().get(1);

  private RowAligner.Alignment align(RowBand... bands) {
    List<RowBand> all = List.of(bands);
    RowLabels labels = new RowLabels(form.kind(), false);
    RowLikeness likeness = new RowLikeness(all, labels);
    RowAligner aligner = new RowAligner(all.size(), likeness, 0, List.of(new RuledRowCosts(all)));
    return aligner.align(labels.of(form));
  }

  /** By the first label of each row that was found its bands, first to last. */
  private Map<String, List<Integer>> rows(RowBand... bands) {
    List<RowMatch> matches = align(bands).matches();
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int i = 0; i < matches.size(); i++) {
      FormRow row = form.rows().get(i);
      RowMatch match = matches.get(i);
      if (match != null) {
        rows.put(row.labels().get(0), List.of(match.from(), match.to() - 1));
      }
    }
    return rows;
  }

  @Test
  void eachLabelledBandIsItsRow() {
    assertEquals(
        Map.of(
            "规章", List.of(0, 0),
            "行政规范性文件", List.of(1, 1),
            "行政许可", List.of(2, 2),
            "行政处罚", List.of(3, 3),
            "行政强制", List.of(4, 4),
            "行政事业性收费", List.of(5, 5)),
        rows(
            band("规章"),
            band("行政规范性文件"),
            band("行政许可"),
            band("行政处罚"),
            band("行政强制"),
            band("行政事业性收费")));
  }

  @Test
  void rowsThatAreNotPrintedAreLeftOut() {
    assertEquals(
        Map.of("规章", List.of(0, 0), "行政强制", List.of(1, 1)), rows(band("规章"), band("行政强制")));
  }

  @Test
  void bandsOfNoRowAreLeftOut() {
    assertEquals(
        Map.of("行政许可", List.of(0, 0), "行政处罚", List.of(2, 2)),
        rows(band("行政许可"), band("公共资源配置"), band("行政处罚")));
  }

  @Test
  void aLabelCutByAPageBreakIsThatOfBothBands() {
    assertEquals(
        Map.of("规章", List.of(0, 0), "行政规范性文件", List.of(1, 2), "行政许可", List.of(3, 3)),
        rows(
            band("规章"),
            band(1, List.of("1", "2"), "行政规范"),
            band(2, BLANK, "性文件"),
            band(2, List.of("1", "2"), "行政许可")));
  }

  @Test
  void aMisprintedLabelIsTakenForTheRowBetweenItsNeighbours() {
    RowBand[] bands = {band("行政许可"), band("行改处罪"), band("行政强制")};
    assertEquals(List.of(1, 1), rows(bands).get("行政处罚"));
    RowMatch match = align(bands).matches().get(3);
    assertNotNull(match);
    assertTrue(match.likeness() < RowAligner.LIKE, "its place says what it is, not its label");
  }

  @Test
  void rowsInAnotherOrderAreThoseThatTheirLabelsSay() {
    assertEquals(
        Map.of("行政处罚", List.of(0, 0), "行政许可", List.of(1, 1)), rows(band("行政处罚"), band("行政许可")));
    assertEquals(
        Map.of("行政处罚", List.of(2, 2), "行政强制", List.of(1, 1), "行政许可", List.of(0, 0)),
        rows(band("行政许可"), band("行政强制"), band("行政处罚")));
  }

  @Test
  void rowsOfOtherMeasuresAreNotThoseOfTheForm() {
    for (String label : List.of("部门规范性文件", "规章（本级）", "下级规章", "行政许可（上年）", "行政检查")) {
      assertEquals(Map.of("行政强制", List.of(1, 1)), rows(band(label), band("行政强制")), label);
    }
  }

  @Test
  void theFormWhoseLabelsArePrintedFitsBest() {
    double own = align(band("规章"), band("行政规范性文件"), band("行政许可")).score();
    double other = align(band("规章"), band("行政确认"), band("行政许可")).score();
    assertTrue(own > other);
  }
}
