package io.github.nianbao.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 二、主动公开政府信息情况 in the form of report years 2019 and 2020. A figure is null where the cell is blank,
 * holds a mark, is missing or cannot be read; {@link AnnualReport#cells()} says which.
 *
 * @param rules 第二十条第（一）项 规章
 * @param normativeDocuments 第二十条第（一）项 规范性文件
 * @param licensing 第二十条第（五）项 行政许可
 * @param otherServices 第二十条第（五）项 其他对外管理服务事项
 * @param penalties 第二十条第（六）项 行政处罚
 * @param coercion 第二十条第（六）项 行政强制
 * @param fees 第二十条第（八）项 行政事业性收费
 * @param procurement 第二十条第（九）项 政府集中采购
 */
public record ProactiveDisclosure2019(
    Documents rules,
    Documents normativeDocuments,
    Items licensing,
    Items otherServices,
    Items penalties,
    Items coercion,
    Fees fees,
    Procurement procurement)
    implements ProactiveDisclosure {

  @Override
  public FormVersion form() {
    return FormVersion.OF_2019;
  }

  /**
   * Documents of one kind.
   *
   * @param made 本年新制作数量
   * @param published 本年新公开数量
   * @param totalPublished 对外公开总数量
   */
  public record Documents(
      @Nullable BigDecimal made,
      @Nullable BigDecimal published,
      @Nullable BigDecimal totalPublished) {}

  /**
   * Items of one kind and the decisions on them.
   *
   * @param previousItems 上一年项目数量
   * @param change 本年增/减, signed as printed
   * @param decisions 处理决定数量
   */
  public record Items(
      @Nullable BigDecimal previousItems,
      @Nullable BigDecimal change,
      @Nullable BigDecimal decisions)
      implements Decided {}

  /**
   * 行政事业性收费.
   *
   * @param previousItems 上一年项目数量
   * @param change 本年增/减, signed as printed
   */
  public record Fees(@Nullable BigDecimal previousItems, @Nullable BigDecimal change) {}

  /**
   * 政府集中采购.
   *
   * @param items 采购项目数量
   * @param amount 采购总金额
   * @param amountUnit as printed in the cell or else the header: {@code 元}, {@code 百元}, {@code 千元},
   *     {@code 万元}, {@code 百万元}, {@code 千万元} or {@code 亿元}; null where neither says, and where it
   *     is another one, which makes the amount unreadable
   */
  public record Procurement(
      @Nullable BigDecimal items, @Nullable BigDecimal amount, @Nullable String amountUnit) {}
}
