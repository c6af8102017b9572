package io.github.nianbao.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.ProactiveDisclosure2019;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Requests;
import io.github.nianbao.report.TableQuality;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportAssemblerTest {

  @Test
  void figuresStandInTheirPlaces() {
    AnnualReport report = Reports.full();
    Requests requests = report.requests();
    assertNotNull(requests);
    assertEquals(206, requests.received().naturalPerson());
    assertEquals(235, requests.received().total());
    assertEquals(11, requests.outcomes().granted().legalServices());
    assertNull(requests.outcomes().granted().other());
    assertNull(requests.outcomes().otherHandling().other());
    assertNotNull(requests.outcomes().otherHandling().undivided());
    ProactiveDisclosure2019 disclosure =
        assertInstanceOf(ProactiveDisclosure2019.class, report.proactiveDisclosure());
    assertEquals(new BigDecimal("-26"), disclosure.licensing().change());
    assertEquals(new BigDecimal("75394432.50"), disclosure.procurement().amount());
    assertEquals("元", disclosure.procurement().amountUnit());
    assertNull(disclosure.procurement().items());
    assertNotNull(report.reviewAndLitigation());
    assertEquals(10, report.reviewAndLitigation().reconsideration().upheld());
  }

  /** Every cell gets a figure of its own, so that two that are mixed up are noticed. */
  @Test
  void noFigureIsMixedUpWithAnother() {
    for (TableKind kind : FormCatalogue.standard().tables()) {
      for (Form prescribed : kind.forms()) {
        FilledForms form = FilledForms.of(kind, prescribed.version());
        List<String> pointers = new ArrayList<>(form.build().form().cells().keySet());
        for (int i = 0; i < pointers.size(); i++) {
          form.print(pointers.get(i).substring(kind.pointer().length() + 1), String.valueOf(i));
        }
        JsonNode tree = new ObjectMapper().valueToTree(Reports.report(2020, form.build()));
        for (int i = 0; i < pointers.size(); i++) {
          assertEquals(i, tree.at(pointers.get(i)).asInt(-1), pointers.get(i));
        }
      }
    }
  }

  @Test
  void everyTableOfTheCatalogueHasAPlaceInTheReport() {
    List<String> tables = FormCatalogue.standard().tables().stream().map(TableKind::json).toList();
    assertEquals(tables, TableQuality.tables());
    for (Class<?> type : List.of(AnnualReport.class, TableQuality.class)) {
      List<String> components =
          Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
      assertTrue(components.containsAll(tables), type.getName());
    }
  }

  @Test
  void cellsComeInTheOrderOfTheDocument() {
    List<String> pointers = new ArrayList<>(Reports.full().cells().keySet());
    assertEquals(22 + 23 * 7 + 15, pointers.size());
    assertEquals("/proactiveDisclosure/rules/made", pointers.get(0));
    assertEquals("/requests/received/naturalPerson", pointers.get(22));
    assertEquals("/reviewAndLitigation/litigationAfterReconsideration/total", pointers.get(197));
    Cell received = Reports.full().cells().get("/requests/received/naturalPerson");
    assertNotNull(received);
    assertEquals("20\n6", received.printed());
  }

  @Test
  void findingsOfTheDocumentComeFirst() {
    AnnualReport report = Reports.full();
    assertEquals(
        List.of(FindingCode.PAGE_WITHOUT_TEXT, FindingCode.ROW_SUM),
        report.findings().stream().map(Finding::code).toList());
    assertEquals(
        new TableQuality(
            Quality.COMPLETE,
            Quality.VERIFIED,
            Quality.INCONSISTENT,
            Quality.ABSENT,
            Quality.ABSENT),
        report.quality());
  }

  @Test
  void aTableThatIsAbsentIsNullAndSaysSo() {
    AnnualReport report = Reports.withoutReview();
    assertNull(report.reviewAndLitigation());
    assertEquals(Quality.ABSENT, report.quality().reviewAndLitigation());
    assertTrue(report.findings().stream().anyMatch(f -> f.code() == FindingCode.TABLE_ABSENT));
  }

  @Test
  void aTableInTheFormOfAnotherYearIsMentioned() {
    AnnualReport report =
        Reports.report(
            2023,
            FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021").build(),
            Reports.requests2019(),
            Reports.reviewWithWrongTotal());
    assertEquals(List.of("/requests"), mixed(report));
    assertEquals(List.of(), mixed(Reports.full()));
  }

  @Test
  void withoutAYearOnlyTablesThatDifferAreMentioned() {
    Narrative head = new Narrative(null, null, null, List.of(), Map.of(), true, List.of());
    FilledForm disclosure = FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021").build();
    assertEquals(
        List.of("/requests"),
        mixed(
            ReportAssembler.assemble(
                Reports.PDF,
                head,
                Map.of(
                    StatutoryTables.PROACTIVE_DISCLOSURE,
                    disclosure,
                    StatutoryTables.REQUESTS,
                    Reports.requests2019()),
                List.of(),
                List.of(),
                List.of())));
    assertEquals(
        List.of(),
        mixed(
            ReportAssembler.assemble(
                Reports.PDF,
                head,
                Map.of(StatutoryTables.PROACTIVE_DISCLOSURE, disclosure),
                List.of(),
                List.of(),
                List.of())));
  }

  @Test
  void aReportCannotBeChanged() {
    AnnualReport report = Reports.full();
    assertThrows(UnsupportedOperationException.class, () -> report.cells().clear());
    assertThrows(UnsupportedOperationException.class, () -> report.findings().clear());
  }

  private static List<String> mixed(AnnualReport report) {
    return report.findings().stream()
        .filter(finding -> finding.code() == FindingCode.FORM_MIXED)
        .map(Finding::at)
        .toList();
  }
}
