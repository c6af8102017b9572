package io.github.nianbao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Quality;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SecondReadingTest {

  private static final TableKind KIND = StatutoryTables.PROACTIVE_DISCLOSURE;

  private static FilledForms table() {
    return FilledForms.of(KIND, "2021").print("penalties/decisions", "8");
  }

  @Test
  void readingsThatAgreeSayNothing() {
    assertEquals(List.of(), SecondReading.against(table().build(), table().build()));
  }

  @Test
  void aCellThatTheOtherReadingDoesNotFindSaysNothing() {
    FilledForm second = table().missing("penalties/decisions").build();
    assertEquals(List.of(), SecondReading.against(table().build(), second));
  }

  @Test
  void anotherFigureSpeaksAgainstTheTable() {
    FilledForm second = table().print("penalties/decisions", "9").build();
    List<Evidence> against = SecondReading.against(table().build(), second);
    assertEquals(1, against.size());
    assertEquals(EvidenceKind.READINGS_DIFFER, against.get(0).kind());
    assertEquals("/proactiveDisclosure/penalties/decisions", against.get(0).scope().at());
    assertEquals("9", against.get(0).details().get(0).english());
    FilledForm doubted = table().build().with(against);
    assertEquals(
        Quality.INCOMPLETE,
        Objects.requireNonNull(Audit.of(Map.of(KIND, doubted), List.of()).get(KIND)).quality());
  }

  @Test
  void readingsInDifferentFormsAreNotCompared() {
    FilledForm second = FilledForms.of(KIND, "2019").print("penalties/decisions", "9").build();
    assertEquals(List.of(), SecondReading.against(table().build(), second));
  }
}
