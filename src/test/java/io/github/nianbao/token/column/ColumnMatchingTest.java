package io.github.nianbao.token.column;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.StatutoryTables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the labels that are left of a damaged header say that its columns lie otherwise. */
class ColumnMatchingTest {

  private static final List<FormColumn> FORM =
      StatutoryTables.REQUESTS.forms().get(0).blocks().get(0).columns();

  @Test
  void labelsInTheirPlacesSayNothingOfTheOthers() {
    assertFalse(
        ColumnMatching.lieOtherwise(List.of("自然人", "商", "", "会织", "法服务", "其他", "总计"), FORM));
  }

  @Test
  void oneLabelInThePlaceOfAnotherIsEnough() {
    assertTrue(ColumnMatching.lieOtherwise(List.of("", "其他", "", "", "", "", ""), FORM));
  }

  @Test
  void labelsBehindWordsFromOverTheHeaderAreLabels() {
    assertTrue(
        ColumnMatching.lieOtherwise(
            List.of("二自然人", "条八项其他", "法服务机构", "万元会织", "织商业企业", "科机构", "总计"), FORM));
  }

  @Test
  void fewerColumnsThanTheFormHasMustBeInItsOrder() {
    assertFalse(ColumnMatching.lieOtherwise(List.of("自然人", "科研机构", "总计"), FORM));
    assertTrue(ColumnMatching.lieOtherwise(List.of("自然人", "总计", "科研机构"), FORM));
  }
}
