package io.github.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * 三、本年度办理结果.
 *
 * @param granted （一）予以公开
 * @param partlyGranted （二）部分公开
 * @param refused （三）不予公开
 * @param notProvidable （四）无法提供
 * @param notProcessed （五）不予处理
 * @param otherHandling （六）其他处理
 * @param total （七）总计
 */
public record Outcomes(
    Applicants granted,
    Applicants partlyGranted,
    Refused refused,
    NotProvidable notProvidable,
    NotProcessed notProcessed,
    OtherHandling otherHandling,
    Applicants total) {

  /**
   * （三）不予公开.
   *
   * @param stateSecret 1.属于国家秘密
   * @param forbiddenByLaw 2.其他法律行政法规禁止公开
   * @param securityAndStability 3.危及“三安全一稳定”
   * @param thirdPartyRights 4.保护第三方合法权益
   * @param internalAffairs 5.属于三类内部事务信息
   * @param deliberativeProcess 6.属于四类过程性信息
   * @param enforcementFile 7.属于行政执法案卷
   * @param administrativeQuery 8.属于行政查询事项
   */
  public record Refused(
      Applicants stateSecret,
      Applicants forbiddenByLaw,
      Applicants securityAndStability,
      Applicants thirdPartyRights,
      Applicants internalAffairs,
      Applicants deliberativeProcess,
      Applicants enforcementFile,
      Applicants administrativeQuery) {}

  /**
   * （四）无法提供.
   *
   * @param notHeld 1.本机关不掌握相关政府信息
   * @param needsCreation 2.没有现成信息需要另行制作
   * @param stillUnclear 3.补正后申请内容仍不明确
   */
  public record NotProvidable(
      Applicants notHeld, Applicants needsCreation, Applicants stillUnclear) {}

  /**
   * （五）不予处理.
   *
   * @param petitionOrComplaint 1.信访举报投诉类申请
   * @param duplicate 2.重复申请
   * @param publishedMaterial 3.要求提供公开出版物
   * @param excessive 4.无正当理由大量反复申请
   * @param confirmOrReissue 5.要求行政机关确认或重新出具已获取信息
   */
  public record NotProcessed(
      Applicants petitionOrComplaint,
      Applicants duplicate,
      Applicants publishedMaterial,
      Applicants excessive,
      Applicants confirmOrReissue) {}

  /**
   * （六）其他处理: three rows in the form of 2021, one undivided row in that of 2019. What the form of
   * the table does not have is null.
   *
   * @param correctionOverdue 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
   * @param feeOverdue 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
   * @param other 3.其他
   * @param undivided （六）其他处理 as a single row
   */
  public record OtherHandling(
      @Nullable Applicants correctionOverdue,
      @Nullable Applicants feeOverdue,
      @Nullable Applicants other,
      @Nullable Applicants undivided) {}
}
