package io.github.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.form.FormCatalogue;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void aPartIsCalledAsItsFormCallsIt() {
    assertEquals("一、本年新收政府信息公开申请数量 · 自然人", zh("/requests/received/naturalPerson"));
    assertEquals("三、本年度办理结果 · （三）不予公开", zh("/requests/outcomes/refused"));
    assertEquals("三、本年度办理结果 · （七）总计", zh("/requests/outcomes/total"));
    assertEquals("行政诉讼 · 未经复议直接起诉 · 结果维持", zh("/reviewAndLitigation/directLitigation/upheld"));
    assertEquals("行政诉讼 · 复议后起诉", zh("/reviewAndLitigation/litigationAfterReconsideration"));
    assertEquals("二、主动公开政府信息情况", zh("/proactiveDisclosure"));
    assertEquals("行政许可", zh("/proactiveDisclosure/licensing"));
    assertEquals("行政许可 · 上一年项目数量", zh("/proactiveDisclosure/licensing/previousItems"));
  }

  @Test
  void andInEnglishAsTheContract() {
    assertEquals(
        "Received · Natural person", Labels.of("/requests/received/naturalPerson", Locale.FRENCH));
    assertEquals("Proactive disclosure", Labels.of("/proactiveDisclosure", Locale.ENGLISH));
  }

  @Test
  void everyCellHasALabelAndNoTwoOfAFormTheSame() {
    FormCatalogue.standard().tables().stream()
        .flatMap(kind -> kind.forms().stream())
        .forEach(
            form -> {
              assertFalse(form.cells().isEmpty());
              for (Locale locale : new Locale[] {Locale.CHINA, Locale.UK}) {
                assertEquals(
                    form.cells().size(),
                    form.cells().keySet().stream()
                        .map(at -> Labels.of(at, locale))
                        .distinct()
                        .count());
              }
            });
  }

  @Test
  void whatNoFormHasHasNoLabel() {
    for (String pointer : new String[] {"", "requests", "/requests/receive", "/request", "/"}) {
      assertThrows(IllegalArgumentException.class, () -> Labels.of(pointer, Locale.CHINA), pointer);
    }
  }

  private static String zh(String pointer) {
    return Labels.of(pointer, Locale.SIMPLIFIED_CHINESE);
  }
}
