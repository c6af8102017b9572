package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What speaks for the figure of a cell: a sum of the form that covers it and holds, on the figures
 * as printed, or a look at the page.
 */
public enum Proof {
  /** 总计 of a row of 三 is the sum of its six kinds of applicants. */
  ROW,
  /** （七）总计 of a column of 三 is the sum of the results above it. */
  COLUMN,
  /** 第一项加第二项之和 equals 第三项加第四项之和 in a column of 三. */
  BALANCE,
  /** 总计 of a block of 四 is the sum of its four results. */
  BLOCK,
  /**
   * Two readers who looked at the picture of the page saw in the cell what its text says. Only with
   * {@link ReadOptions#withLook}.
   */
  LOOK;

  /** {@return the name in the JSON contract, in lower case} */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
