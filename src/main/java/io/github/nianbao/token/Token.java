package io.github.nianbao.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in a cell for a figure. */
public sealed interface Token {

  /** Nothing is printed. */
  record Blank() implements Token {}

  /** A mark that stands for no figure, such as {@code /}, {@code —} or {@code 无}. */
  record Mark() implements Token {}

  /**
   * A figure.
   *
   * @param value as printed: sign and decimals kept, thousands separators and unit removed
   * @param unit such as {@code 万元} or {@code 个}, in simplified characters; of an amount also one
   *     that is not {@linkplain Units#isKnown known}; null where none is printed
   * @param remark what else stands in the cell, such as {@code （其中修订16件）}; null where nothing does
   * @param worded whether the sign was a word, 增 or 减
   */
  @SuppressWarnings("JavaLangClash")
  record Number(BigDecimal value, @Nullable String unit, @Nullable String remark, boolean worded)
      implements Token {}

  /** Something else. */
  record Unreadable() implements Token {}
}
