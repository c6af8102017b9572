package io.github.nianbao.form;

/** The three statutory tables, in the order of the report. */
public enum TableKind {
  /** 二、主动公开政府信息情况. */
  PROACTIVE_DISCLOSURE("proactiveDisclosure", 2),
  /** 三、收到和处理政府信息公开申请情况. */
  REQUESTS("requests", 3),
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  REVIEW_AND_LITIGATION("reviewAndLitigation", 4);

  private final String json;
  private final int section;

  TableKind(String json, int section) {
    this.json = json;
    this.section = section;
  }

  /** The ordinal of the section it stands in. */
  public int section() {
    return section;
  }

  /** The table's name in the JSON contract. */
  public String json() {
    return json;
  }

  /** The JSON Pointer of the table. */
  public String pointer() {
    return "/" + json;
  }
}
