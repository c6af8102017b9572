package io.github.nianbao.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.RecordVersions;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.ProactiveDisclosure;
import io.github.nianbao.report.Requests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableRecordsTest {

  private static final FormCatalogue CATALOGUE =
      FormCatalogue.load(TableKind.class, "extended-catalogue");

  private static final TableKind TRAINING = CATALOGUE.table("training");

  @Test
  void aMadeUpTableIsFilledByTheNamesOfItsComponents() {
    FilledForm table =
        FilledForms.of(TRAINING, "2014")
            .print("courses/opening/city", "12")
            .print("courses/internal/total", "")
            .print("cost/city", "1.50", "万元")
            .build();
    assertEquals(
        new Training(
            new Training.Courses(
                new Training.Counts(12, 0, 0),
                new Training.Counts(0, 0, null),
                new Training.Counts(0, 0, 0)),
            new Training.Counts(0, 0, 0),
            new Training.Amounts(new BigDecimal("1.50"), "万元", BigDecimal.ZERO, BigDecimal.ZERO)),
        records(Training.Report.class).fill("training", Training.class, Map.of(TRAINING, table)));
  }

  @Test
  void aTableThatTheDocumentDoesNotHaveIsNull() {
    assertNull(records(Training.Report.class).fill("training", Training.class, Map.of()));
  }

  @Test
  void onlyTablesOfTheReportCanBeFilled() {
    TableRecords records = records(Training.Report.class);
    assertThrows(
        IllegalArgumentException.class, () -> records.fill("requests", Requests.class, Map.of()));
  }

  public record LacksCell(@Nullable Incomplete training) {}

  public record Incomplete(Training.Courses courses, Training.Counts participants) {}

  public record AsksForMore(@Nullable Longer training) {}

  public record Longer(
      Training.Courses courses,
      Training.Counts participants,
      Training.Amounts cost,
      @Nullable Integer teachers) {}

  public record CutsDecimals(@Nullable Rounded training) {}

  public record Rounded(
      Training.Courses courses, Training.Counts participants, Training.Counts cost) {}

  @Test
  void aRecordThatDoesNotHaveTheCellsOfItsFormIsAMistake() {
    for (Class<? extends Record> report :
        List.of(LacksCell.class, AsksForMore.class, CutsDecimals.class)) {
      assertThrows(IllegalStateException.class, () -> records(report), report.getSimpleName());
    }
  }

  @Test
  void recordsAreCalledAfterTheVersionsOfTheContract() {
    for (JsonSubTypes.Type type :
        ProactiveDisclosure.class.getAnnotation(JsonSubTypes.class).value()) {
      assertEquals(type.value(), RecordVersions.type(ProactiveDisclosure.class, type.name()));
      assertEquals(
          type.name(),
          RecordVersions.form(type.value(), CATALOGUE.table("proactiveDisclosure")).version());
    }
  }

  private static TableRecords records(Class<? extends Record> report) {
    return TableRecords.of(CATALOGUE, report);
  }
}
