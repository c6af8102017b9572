package io.github.nianbao.dump.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelStartsTest {

  @Test
  void aDigitBeforeTheLettersOfANumberedLabelNumbersIt() {
    assertTrue(numbers("1.属于国家秘密"));
    assertTrue(numbers("1属于国家秘密"));
    assertTrue(numbers("1\n、\n属于国家秘密"));
    assertTrue(numbers("3其他\n0 0"));
  }

  @Test
  void aDigitBeforeAnUnnumberedLabelIsAFigure() {
    assertFalse(numbers("3\n其他对外管理服务事项"));
    assertFalse(numbers("3其他对外管理服务事项"));
    assertFalse(numbers("3 行政许可"));
    assertFalse(numbers("1\n属于国家秘密"));
  }

  @Test
  void noneAndStrokeArePartsOfLabelsWhereTheFormsHaveThem() {
    assertTrue(LabelStarts.isNoneOfLabel("无 法 提 供", 1));
    assertTrue(LabelStarts.isNoneOfLabel("无正当理由", 1));
    assertFalse(LabelStarts.isNoneOfLabel("无 0 0", 1));
    assertTrue(LabelStarts.isStrokeOfLabel("本年增/减", 3));
    assertFalse(LabelStarts.isStrokeOfLabel("规章/", 2));
  }

  @Test
  void placesAtTheEndOfATextAreNoLabels() {
    assertFalse(LabelStarts.isNoneOfLabel("无", 1));
    assertFalse(LabelStarts.isStrokeOfLabel("/", 0));
    assertFalse(numbers("3"));
  }

  private static boolean numbers(String text) {
    return LabelStarts.isNumbering(text, 1);
  }
}
