package io.github.nianbao.match;

import static io.github.nianbao.table.MadeTables.band;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.table.RowBand;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Test;

/** How like the labels of bands are to those of rows. */
class RowLikenessTest {

  private static final double EXACT = 1e-9;

  private final Form form = StatutoryTables.REQUESTS.forms().get(1);

  private int row(String path) {
    for (int i = 0; i < form.rows().size(); i++) {
      if (form.rows().get(i).path().equals(path)) {
        return i;
      }
    }
    throw new AssertionError(path);
  }

  /** How like so many bands from the first on, joined, are to a row; 0 where they are not. */
  private double likeness(Form of, int row, int joined, RowBand... bands) {
    return likeness(false, of, row, joined, bands);
  }

  private double likeness(boolean goOn, Form of, int row, int joined, RowBand... bands) {
    RowLabels labels = new RowLabels(of.kind(), goOn);
    RowLikeness likeness = new RowLikeness(List.of(bands), labels);
    RowCandidates candidates = likeness.candidates(0, bands.length, labels.of(of));
    for (int i = candidates.first(row); i < candidates.end(row); i++) {
      if (candidates.length(i) == joined) {
        return candidates.likeness(i);
      }
    }
    return 0;
  }

  private double likeness(String path, String... labels) {
    return likeness(form, row(path), 1, band(labels));
  }

  @Test
  void theLabelOfTheFormIsWhollyLike() {
    assertEquals(1, likeness("outcomes/granted", "（一）予以公开"), EXACT);
  }

  @Test
  void eachWrongCharacterCountsByTheLengthOfTheLabel() {
    // 一予以公开 and 一予以公布: four of five.
    assertEquals(0.8, likeness("outcomes/granted", "（一）予以公布"), EXACT);
  }

  @Test
  void labelsOfGroupsLeftOfItDoNotMatter() {
    assertEquals(
        1, likeness("outcomes/refused/stateSecret", "三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"), EXACT);
  }

  @Test
  void aLabelOverTwoColumnsIsReadAcross() {
    assertEquals(1, likeness("received", "一、", "本年新收政府信息公开申请数量"), EXACT);
  }

  @Test
  void notesInBracketsDoNotMatter() {
    assertEquals(1, likeness("outcomes/granted", "（一）予以公开（含主动公开的）"), EXACT);
  }

  /** The row has a short label as well, behind which it would be too far away. */
  @Test
  void whatIsSaidOfAnotherYearCountsBehindTheLongestLabel() {
    String label = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
    int row = row("outcomes/partlyGranted");
    assertTrue(likeness(true, form, row, 1, band(label + "详见附件说明")) > 0.5);
    assertEquals(0, likeness(true, form, row, 1, band(label + "（去年同期）")), EXACT);
  }

  @Test
  void aLabelThatIsPlainlyThatOfOneRowIsThatOfNoOther() {
    assertTrue(likeness("outcomes/refused/internalAffairs", "5.属于三类内部事务信息") > 0.99);
    assertEquals(0, likeness("outcomes/refused/deliberativeProcess", "5.属于三类内部事务信息"), EXACT);
  }

  @Test
  void aLabelInSeveralBandsIsJoined() {
    RowBand upper = band("一、本年新收政府信息");
    RowBand lower = band("公开申请数量");
    assertEquals(1, likeness(form, row("received"), 2, upper, lower), EXACT);
    assertTrue(likeness(form, row("received"), 1, upper, lower) < 0.9);
  }

  @Test
  void aRowWithoutALabelIsTheMoreLikeTheMoreOfItsCellsHoldFigures() {
    Form unlabelled = StatutoryTables.REVIEW_AND_LITIGATION.forms().get(0);
    double full = likeness(unlabelled, 0, 1, band(1, List.of("0", "1", "0", "1")));
    double half = likeness(unlabelled, 0, 1, band(1, List.of("0", "1", "", "")));
    assertEquals(1, full, EXACT);
    assertTrue(half < full && half > 0);
    assertEquals(0, likeness(unlabelled, 0, 1, band(1, List.of("", "", "", ""))), EXACT);
  }

  @Test
  void aLabelInAColumnOfItsOwnIsNotThatOfTheBandAfterIt() {
    RowLabels labels = new RowLabels(form.kind(), false);
    List<RowBand> bands = List.of(band("", "（一）予以公开", ""), band("", "", "1.属于国家秘密"));
    int plain = new RowLikeness(bands, labels).plain(0, bands.size());
    assertTrue(ArrayUtils.contains(labels.of(form)[row("outcomes/granted")], plain));
  }
}
