package io.github.nianbao.token.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.token.label.LabelDigits.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "1.属于国家秘密, NUMBERING",
    "依据第20条第5项, NUMBERING",
    "规章, NUMBERING",
    "规章0, FIGURE",
    "规章0件, FIGURE",
    "行政许可 12 项, FIGURE",
    "政府集中采购5630万元, FIGURE",
    "表3, NUMBERING",
    "规章（含修订2件）, REMARK"
  })
  void aFigureInALabelIsToldFromItsNumbers(String label, Kind kind) {
    assertEquals(kind, LabelDigits.kind(label));
  }

  @Test
  void aYearMayBeBrokenOverLines() {
    assertEquals(Kind.NUMBERING, LabelDigits.kind("上一年项目数量(指2\n019年事项数)"));
    assertEquals(Kind.NUMBERING, LabelDigits.kind("处理决定数量(指202\n0年数)"));
    assertEquals(Kind.NUMBERING, LabelDigits.kind("上一年项目数量(指2019-\n年事项数)"));
    assertEquals(Kind.FIGURE, LabelDigits.kind("处理决定数量 12\n0年"));
    assertEquals(Kind.FIGURE, LabelDigits.kind("处理决定数量 2019-\n3"));
  }
}
