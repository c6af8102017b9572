package io.github.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * 四、政府信息公开行政复议、行政诉讼情况; the same in both forms.
 *
 * @param reconsideration 行政复议
 * @param directLitigation 行政诉讼: 未经复议直接起诉
 * @param litigationAfterReconsideration 行政诉讼: 复议后起诉
 */
public record ReviewAndLitigation(
    Results reconsideration, Results directLitigation, Results litigationAfterReconsideration) {

  /**
   * The results of one way of review, in 件. A figure is null where the cell is blank, holds a mark,
   * is missing or cannot be read; {@link AnnualReport#cells()} says which.
   *
   * @param upheld 结果维持
   * @param corrected 结果纠正
   * @param otherResult 其他结果
   * @param pending 尚未审结
   * @param total 总计
   */
  public record Results(
      @Nullable Integer upheld,
      @Nullable Integer corrected,
      @Nullable Integer otherResult,
      @Nullable Integer pending,
      @Nullable Integer total) {}
}
