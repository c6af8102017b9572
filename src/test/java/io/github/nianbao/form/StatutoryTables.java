package io.github.nianbao.form;

/** The statutory tables by name, for tests of one of them. */
public final class StatutoryTables {

  /** 二、主动公开政府信息情况. */
  public static final TableKind PROACTIVE_DISCLOSURE =
      FormCatalogue.standard().table("proactiveDisclosure");

  /** 三、收到和处理政府信息公开申请情况. */
  public static final TableKind REQUESTS = FormCatalogue.standard().table("requests");

  /** 四、政府信息公开行政复议、行政诉讼情况. */
  public static final TableKind REVIEW_AND_LITIGATION =
      FormCatalogue.standard().table("reviewAndLitigation");

  private StatutoryTables() {}
}
