package io.github.nianbao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.TablePlaces;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.page.Place;
import io.github.nianbao.report.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesOutOfPlaceTest {

  private static final TableKind REVIEW = StatutoryTables.REVIEW_AND_LITIGATION;
  private static final TableKind REQUESTS = StatutoryTables.REQUESTS;

  @Test
  void aTableBehindItsHeadingIsNotDoubted() {
    Map<Integer, Place> headings = Map.of(3, new Place(1, 600), 4, new Place(3, 100));
    assertEquals(List.of(), doubts("", headings, places(REVIEW, new Place(3, 130))));
  }

  @Test
  void aTableOfADocumentWithoutHeadingsIsNotDoubted() {
    assertEquals(List.of(), doubts("", Map.of(), places(REVIEW, new Place(3, 130))));
  }

  @Test
  void aTableBehindALaterSectionMayBeThatOfAnAnnex() {
    Map<Integer, Place> headings = Map.of(4, new Place(3, 100), 6, new Place(3, 400));
    assertEquals(
        List.of(EvidenceKind.TABLE_BEHIND_LATER_SECTION),
        doubts("本年度无行政复议。", headings, places(REVIEW, new Place(4, 130))));
  }

  @Test
  void aTableBehindALaterSectionIsMeantWhereItsOwnSectionSaysSo() {
    Map<Integer, Place> headings = Map.of(4, new Place(3, 100), 6, new Place(3, 400));
    assertEquals(List.of(), doubts("有关数据见附件3。", headings, places(REVIEW, new Place(4, 130))));
  }

  @Test
  void aTableBehindWhatIsLeftOfAnotherOfItsKindIsDoubted() {
    TablePlaces own = new TablePlaces(new Place(4, 130), List.of(new Place(2, 700)));
    assertEquals(
        List.of(EvidenceKind.ANOTHER_TABLE_BEFORE), doubts("", Map.of(), Map.of(REVIEW, own)));
  }

  @Test
  void aTableBehindASecondOneOfAnotherKindIsDoubtedUnlessItsHeadingIsBetween() {
    TablePlaces requests = new TablePlaces(new Place(1, 130), List.of(new Place(3, 80)));
    TablePlaces review = new TablePlaces(new Place(3, 500), List.of());
    Map<TableKind, TablePlaces> both = Map.of(REQUESTS, requests, REVIEW, review);
    assertEquals(
        List.of(EvidenceKind.TABLE_BEHIND_SECOND_TABLE),
        doubts("", Map.of(4, new Place(2, 600)), both));
    assertEquals(List.of(), doubts("", Map.of(4, new Place(3, 480)), both));
  }

  private static Map<TableKind, TablePlaces> places(TableKind kind, Place place) {
    return Map.of(kind, new TablePlaces(place, List.of()));
  }

  /** What is said of table 四. */
  private static List<EvidenceKind> doubts(
      String text, Map<Integer, Place> headings, Map<TableKind, TablePlaces> places) {
    Section section = new Section(4, "政府信息公开行政复议、行政诉讼情况", text, 3, 3);
    Narrative head = new Narrative(null, null, null, List.of(section), headings, true, List.of());
    FilledForm form = new FilledForm(REVIEW.forms().get(0), Map.of(), List.of());
    return TablesOutOfPlace.doubt(Map.of(REVIEW, form), places, head).values().stream()
        .flatMap(doubted -> doubted.evidence().stream())
        .map(Evidence::kind)
        .toList();
  }
}
