package io.github.nianbao.export.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  /** The standard tables, and a made-up one before them. */
  private static final FormCatalogue EXTENDED =
      FormCatalogue.load(TableKind.class, "extended-catalogue");

  @Test
  void aMadeUpTableIsExplainedByItsFile() {
    Measure cost = Measures.all(EXTENDED).get(12);
    assertEquals(
        List.of(
            "training.cost.city",
            "2014",
            "cost",
            "（三）支出的培训经费",
            "city",
            "市级机关",
            "举办单位",
            "万元",
            "number",
            "某省政务公开办法第九条；某办发〔2014〕1号"),
        List.of(
            cost.name(),
            cost.form(),
            cost.rowCode(),
            cost.rowLabel(),
            cost.columnCode(),
            cost.columnLabel(),
            cost.groups(),
            cost.unit(),
            cost.type(),
            cost.clause()));
    assertEquals("integer", Measures.all(EXTENDED).get(9).type());
  }

  @Test
  void formsAreNamedAfterTheVersionsThatHaveThem() {
    assertEquals(List.of("2014", "2019", "2021", "2019-2021"), Measures.forms(EXTENDED));
    assertEquals(
        List.of("2014", "2019", "2021", "2019-2021"), Measures.forms(FormCatalogue.standard()));
  }

  @Test
  void everyNameComesOnceInTheOrderOfTheForms() {
    List<String> names = Measures.distinct(EXTENDED).stream().map(Measure::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
    assertEquals("training.courses.opening.city", names.get(0));
    assertEquals("proactiveDisclosure.rules.issued", names.get(15));
  }
}
