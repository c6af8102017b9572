package io.github.nianbao.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 二、主动公开政府信息情况 in the form of report years 2021 on. A figure is null where the cell is blank, holds
 * a mark, is missing or cannot be read; {@link AnnualReport#cells()} says which.
 *
 * @param rules 第二十条第（一）项 规章
 * @param normativeDocuments 第二十条第（一）项 行政规范性文件
 * @param licensing 第二十条第（五）项 行政许可
 * @param penalties 第二十条第（六）项 行政处罚
 * @param coercion 第二十条第（六）项 行政强制
 * @param fees 第二十条第（八）项 行政事业性收费
 */
public record ProactiveDisclosure2021(
    Documents rules,
    Documents normativeDocuments,
    Decisions licensing,
    Decisions penalties,
    Decisions coercion,
    Fees fees)
    implements ProactiveDisclosure {

  @Override
  public FormVersion form() {
    return FormVersion.OF_2021;
  }

  /**
   * Documents of one kind.
   *
   * @param issued 本年制发件数
   * @param repealed 本年废止件数
   * @param inForce 现行有效件数
   */
  public record Documents(
      @Nullable BigDecimal issued, @Nullable BigDecimal repealed, @Nullable BigDecimal inForce) {}

  /**
   * Decisions of one kind.
   *
   * @param decisions 本年处理决定数量
   */
  public record Decisions(@Nullable BigDecimal decisions) implements Decided {}

  /**
   * 行政事业性收费.
   *
   * @param amount 本年收费金额
   * @param amountUnit as printed in the cell or else the header: {@code 元}, {@code 百元}, {@code 千元},
   *     {@code 万元}, {@code 百万元}, {@code 千万元} or {@code 亿元}; null where neither says, and where it
   *     is another one, which makes the amount unreadable
   */
  public record Fees(@Nullable BigDecimal amount, @Nullable String amountUnit) {}
}
