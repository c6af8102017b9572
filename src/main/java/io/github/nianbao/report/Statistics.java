package io.github.nianbao.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 政府信息公开情况统计表: the list of the report years 2014 to 2018 (国办发〔2014〕32号). A figure is null where the
 * cell is blank, holds a mark, is missing or cannot be read; {@link AnnualReport#cells()} says
 * which.
 *
 * @param disclosure 一、主动公开情况
 * @param responses 二、回应解读情况
 * @param requests 三、依申请公开情况
 * @param reconsideration 四、行政复议数量
 * @param litigation 五、行政诉讼数量
 * @param complaints 六、举报投诉数量, in 件
 * @param feesCollected 七、依申请公开信息收取的费用
 * @param feesCollectedUnit its unit as printed, such as {@code 万元}; null where none is
 * @param organisation 八、机构建设和保障经费情况
 * @param meetings 九、政府信息公开会议和培训情况
 */
public record Statistics(
    Disclosure disclosure,
    Responses responses,
    RequestCounts requests,
    Results reconsideration,
    Results litigation,
    @Nullable Integer complaints,
    @Nullable BigDecimal feesCollected,
    @Nullable String feesCollectedUnit,
    Organisation organisation,
    Meetings meetings) {

  /**
   * 一、主动公开情况.
   *
   * @param total （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）, in 条
   * @param normativeDocuments 其中：主动公开规范性文件数, in 条
   * @param normativeDocumentsIssued 制发规范性文件总数, in 件
   * @param channels （二）通过不同渠道和方式公开政府信息的情况
   */
  public record Disclosure(
      @Nullable Integer total,
      @Nullable Integer normativeDocuments,
      @Nullable Integer normativeDocumentsIssued,
      Channels channels) {}

  /**
   * （二）通过不同渠道和方式公开政府信息的情况.
   *
   * @param gazette 1.政府公报公开政府信息数, in 条
   * @param website 2.政府网站公开政府信息数, in 条
   * @param microblog 3.政务微博公开政府信息数, in 条
   * @param wechat 4.政务微信公开政府信息数, in 条
   * @param other 5.其他方式公开政府信息数, in 条
   */
  public record Channels(
      @Nullable Integer gazette,
      @Nullable Integer website,
      @Nullable Integer microblog,
      @Nullable Integer wechat,
      @Nullable Integer other) {}

  /**
   * 二、回应解读情况.
   *
   * @param total （一）回应公众关注热点或重大舆情数, in 次
   * @param pressConferences 1.参加或举办新闻发布会总次数, in 次
   * @param pressConferencesByHead 其中：主要负责同志参加新闻发布会次数, in 次
   * @param interviews 2.政府网站在线访谈次数, in 次
   * @param interviewsByHead 其中：主要负责同志参加政府网站在线访谈次数, in 次
   * @param explanations 3.政策解读稿件发布数, in 篇
   * @param socialMedia 4.微博微信回应事件数, in 次
   * @param other 5.其他方式回应事件数, in 次
   */
  public record Responses(
      @Nullable Integer total,
      @Nullable Integer pressConferences,
      @Nullable Integer pressConferencesByHead,
      @Nullable Integer interviews,
      @Nullable Integer interviewsByHead,
      @Nullable Integer explanations,
      @Nullable Integer socialMedia,
      @Nullable Integer other) {}

  /**
   * 三、依申请公开情况.
   *
   * @param received （一）收到申请数
   * @param completed （二）申请办结数
   * @param answers （三）申请答复数
   */
  public record RequestCounts(Received received, Completed completed, Answers answers) {}

  /**
   * （一）收到申请数.
   *
   * @param total （一）收到申请数, in 件
   * @param inPerson 1.当面申请数, in 件
   * @param fax 2.传真申请数, in 件
   * @param online 3.网络申请数, in 件
   * @param letter 4.信函申请数, in 件
   */
  public record Received(
      @Nullable Integer total,
      @Nullable Integer inPerson,
      @Nullable Integer fax,
      @Nullable Integer online,
      @Nullable Integer letter) {}

  /**
   * （二）申请办结数.
   *
   * @param total （二）申请办结数, in 件
   * @param onTime 1.按时办结数, in 件
   * @param extended 2.延期办结数, in 件
   */
  public record Completed(
      @Nullable Integer total, @Nullable Integer onTime, @Nullable Integer extended) {}

  /**
   * （三）申请答复数.
   *
   * @param total （三）申请答复数, in 件
   * @param alreadyPublic 1.属于已主动公开范围数, in 件
   * @param granted 2.同意公开答复数, in 件
   * @param partlyGranted 3.同意部分公开答复数, in 件
   * @param refused 4.不同意公开答复数
   * @param otherAuthority 5.不属于本行政机关公开数, in 件
   * @param notExisting 6.申请信息不存在数, in 件
   * @param clarificationAsked 7.告知作出更改补充数, in 件
   * @param otherProcedure 8.告知通过其他途径办理数, in 件
   */
  public record Answers(
      @Nullable Integer total,
      @Nullable Integer alreadyPublic,
      @Nullable Integer granted,
      @Nullable Integer partlyGranted,
      Refused refused,
      @Nullable Integer otherAuthority,
      @Nullable Integer notExisting,
      @Nullable Integer clarificationAsked,
      @Nullable Integer otherProcedure) {}

  /**
   * 4.不同意公开答复数.
   *
   * @param total 4.不同意公开答复数, in 件
   * @param stateSecret 其中：涉及国家秘密, in 件
   * @param commercialSecret 涉及商业秘密, in 件
   * @param privacy 涉及个人隐私, in 件
   * @param security 危及国家安全、公共安全、经济安全和社会稳定, in 件
   * @param notGovernmentInformation 不是《条例》所指政府信息, in 件
   * @param otherGrounds 法律法规规定的其他情形, in 件
   */
  public record Refused(
      @Nullable Integer total,
      @Nullable Integer stateSecret,
      @Nullable Integer commercialSecret,
      @Nullable Integer privacy,
      @Nullable Integer security,
      @Nullable Integer notGovernmentInformation,
      @Nullable Integer otherGrounds) {}

  /**
   * The results of one way of review: 四、行政复议数量 or 五、行政诉讼数量.
   *
   * @param total all, in 件
   * @param upheld （一）维持具体行政行为数, or 维持具体行政行为或者驳回原告诉讼请求数
   * @param corrected （二）被依法纠错数
   * @param otherResult （三）其他情形数
   */
  public record Results(
      @Nullable Integer total,
      @Nullable Integer upheld,
      @Nullable Integer corrected,
      @Nullable Integer otherResult) {}

  /**
   * 八、机构建设和保障经费情况.
   *
   * @param offices （一）政府信息公开工作专门机构数, in 个
   * @param readingPoints （二）设置政府信息公开查阅点数, in 个
   * @param staff （三）从事政府信息公开工作人员数
   * @param budget （四）政府信息公开专项经费
   * @param budgetUnit its unit as printed, such as {@code 万元}; null where none is
   */
  public record Organisation(
      @Nullable Integer offices,
      @Nullable Integer readingPoints,
      Staff staff,
      @Nullable BigDecimal budget,
      @Nullable String budgetUnit) {}

  /**
   * （三）从事政府信息公开工作人员数.
   *
   * @param total （三）从事政府信息公开工作人员数, in 人
   * @param fullTime 1.专职人员数（不包括政府公报及政府网站工作人员数）, in 人
   * @param partTime 2.兼职人员数, in 人
   */
  public record Staff(
      @Nullable Integer total, @Nullable Integer fullTime, @Nullable Integer partTime) {}

  /**
   * 九、政府信息公开会议和培训情况.
   *
   * @param held （一）召开政府信息公开工作会议或专题会议数, in 次
   * @param trainings （二）举办各类培训班数, in 次
   * @param trained （三）接受培训人员数, in 人次
   */
  public record Meetings(
      @Nullable Integer held, @Nullable Integer trainings, @Nullable Integer trained) {}
}
