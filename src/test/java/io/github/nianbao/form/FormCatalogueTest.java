package io.github.nianbao.form;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCatalogueTest {

  private static final FormCatalogue STANDARD = FormCatalogue.standard();

  /** The standard tables, and a made-up one of the years 2014 to 2018 before them. */
  private static final FormCatalogue EXTENDED =
      FormCatalogue.load(FormCatalogueTest.class, "extended-catalogue");

  @Test
  void tablesComeInTheOrderOfTheReport() {
    assertEquals(
        List.of(
            "proactiveDisclosure",
            "requests",
            "reviewAndLitigation",
            "statistics",
            "statisticsAggregate"),
        names(STANDARD));
    List<TableKind> sorted = new ArrayList<>(STANDARD.tables());
    Collections.reverse(sorted);
    Collections.sort(sorted);
    assertEquals(STANDARD.tables(), sorted);
    assertEquals(List.of("training", "proactiveDisclosure"), names(EXTENDED).subList(0, 2));
  }

  @Test
  void theNoticeSaysToWhichYearsAFormApplies() {
    for (TableKind kind : STANDARD.tables().subList(0, 3)) {
      assertNull(kind.form(2018));
      assertEquals(List.of("2019", "2019"), List.of(version(kind, 2019), version(kind, 2020)));
      assertEquals(List.of("2021", "2021"), List.of(version(kind, 2021), version(kind, 2035)));
    }
    TableKind training = EXTENDED.table("training");
    assertNull(training.form(2013));
    assertEquals("2014", version(training, 2018));
    assertNull(training.form(2019));
  }

  @Test
  void aTableIsDueInTheYearsOfItsForms() {
    Set<TableKind> inForce = Set.copyOf(EXTENDED.tables().subList(1, 4));
    assertEquals(Set.of(EXTENDED.table("training")), EXTENDED.due(2016, List.of()));
    assertEquals(inForce, EXTENDED.due(2020, List.of()));
    assertEquals(inForce, EXTENDED.due(null, List.of()));
    assertEquals(inForce, EXTENDED.due(2010, List.of()));
    assertEquals(Set.of(STANDARD.table("statistics")), STANDARD.due(2014, List.of()));
  }

  @Test
  void whereTheYearIsNotKnownWhatIsFoundSaysWhatIsDue() {
    TableKind list = STANDARD.table("statistics");
    Form requests = STANDARD.table("requests").newest();
    assertEquals(Set.of(list), STANDARD.due(null, List.of(list.newest())));
    assertEquals(3, STANDARD.due(null, List.of(requests)).size());
    assertEquals(3, STANDARD.due(null, List.of(requests, list.newest())).size());
  }

  @Test
  void formsThatAreAlikeAreOneTable() {
    assertEquals(
        List.of(2, 2, 1, 1, 1), STANDARD.tables().stream().map(k -> k.differing().size()).toList());
    TableKind review = StatutoryTables.REVIEW_AND_LITIGATION;
    List<String> versions = review.notices(review.newest()).stream().map(Notice::version).toList();
    assertEquals(List.of("2019", "2021"), versions);
  }

  @Test
  void aRowMaySayWhatItsFiguresAre() {
    Form training = EXTENDED.table("training").newest();
    FormColumn courses = cell(training, "/training/courses/opening/city");
    assertEquals(List.of(FormColumn.Kind.COUNT, "次"), List.of(courses.kind(), courses.unit()));
    assertEquals("人次", cell(training, "/training/participants/city").unit());
    FormColumn cost = cell(training, "/training/cost/city");
    assertEquals(List.of(FormColumn.Kind.AMOUNT, "万元"), List.of(cost.kind(), cost.unit()));
  }

  @Test
  void theFileSaysHowATableIsMade() {
    TableKind training = EXTENDED.table("training");
    assertTrue(training.hasRowLabels() && training.hasOneBlock() && training.hasAmounts());
    assertFalse(training.repeatsLabels());
    TableKind review = EXTENDED.table("reviewAndLitigation");
    assertTrue(review.repeatsLabels() && review.hasOneBlock());
    assertFalse(review.hasRowLabels() || review.hasAmounts());
    TableKind disclosure = EXTENDED.table("proactiveDisclosure");
    assertTrue(disclosure.hasRowLabels() && disclosure.hasAmounts());
    assertFalse(disclosure.hasOneBlock() || disclosure.repeatsLabels());
  }

  @Test
  void sumsSayHowTheirCellsLie() {
    assertEquals(Set.of(SumKind.BLOCK), kinds(StatutoryTables.REVIEW_AND_LITIGATION.newest()));
    assertEquals(
        Set.of(SumKind.ROW, SumKind.COLUMN, SumKind.BALANCE),
        kinds(StatutoryTables.REQUESTS.newest()));
    List<SumConstraint> training = EXTENDED.table("training").newest().sums();
    assertEquals(5 + 3, training.size());
    assertEquals(
        new SumConstraint(
            SumKind.COLUMN,
            List.of("/training/courses/total/total"),
            List.of("/training/courses/opening/total", "/training/courses/internal/total")),
        training.get(7));
  }

  @Test
  void sumsOverTheYearsNameTheirCells() {
    List<YearSum> carried = StatutoryTables.REQUESTS.newest().yearSums();
    assertEquals(7, carried.size());
    assertEquals("/requests/carriedIn/total", carried.get(6).now().pointer());
    assertEquals("/requests/carriedOver/total", carried.get(6).before().pointer());
    assertEquals(
        List.of(
            "/proactiveDisclosure/rules/inForce",
            "/proactiveDisclosure/normativeDocuments/inForce"),
        StatutoryTables.PROACTIVE_DISCLOSURE.newest().yearSums().stream()
            .map(sum -> sum.now().pointer())
            .toList());
    assertEquals(List.of(), StatutoryTables.PROACTIVE_DISCLOSURE.form("2019").yearSums());
  }

  @Test
  void aFormThatNoNoticePrescribesIsAMistake() {
    assertThrows(
        IllegalStateException.class,
        () -> FormCatalogue.load(FormCatalogueTest.class, "catalogue-without-notice"));
  }

  private static List<String> names(FormCatalogue catalogue) {
    return catalogue.tables().stream().map(TableKind::json).toList();
  }

  private static String version(TableKind kind, int year) {
    Form form = kind.form(year);
    return form == null ? "none" : form.version();
  }

  private static FormColumn cell(Form form, String pointer) {
    FormColumn column = form.cells().get(pointer);
    assertNotNull(column, pointer);
    return column;
  }

  private static Set<SumKind> kinds(Form form) {
    return form.sums().stream().map(SumConstraint::kind).collect(toSet());
  }
}
