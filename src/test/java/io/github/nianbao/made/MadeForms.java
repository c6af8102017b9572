package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The tables of the form of 2021 with random figures whose sums hold. */
final class MadeForms {

  private static final String[] APPLICANTS = {
    "naturalPerson",
    "commercialEnterprise",
    "researchInstitution",
    "socialOrganization",
    "legalServices",
    "other",
    "total"
  };

  private static final String[] RESULTS = {
    "upheld", "corrected", "otherResult", "pending", "total"
  };

  /**
   * Pointer, group, label of the rows of the third table; of one in no group the group is empty.
   */
  private static final String[][] OUTCOMES = {
    {"granted", "", "（一）予以公开"},
    {"partlyGranted", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
    {"refused/stateSecret", "（三）不予公开", "1.属于国家秘密"},
    {"refused/forbiddenByLaw", "（三）不予公开", "2.其他法律行政法规禁止公开"},
    {"refused/securityAndStability", "（三）不予公开", "3.危及“三安全一稳定”"},
    {"refused/thirdPartyRights", "（三）不予公开", "4.保护第三方合法权益"},
    {"refused/internalAffairs", "（三）不予公开", "5.属于三类内部事务信息"},
    {"refused/deliberativeProcess", "（三）不予公开", "6.属于四类过程性信息"},
    {"refused/enforcementFile", "（三）不予公开", "7.属于行政执法案卷"},
    {"refused/administrativeQuery", "（三）不予公开", "8.属于行政查询事项"},
    {"notProvidable/notHeld", "（四）无法提供", "1.本机关不掌握相关政府信息"},
    {"notProvidable/needsCreation", "（四）无法提供", "2.没有现成信息需要另行制作"},
    {"notProvidable/stillUnclear", "（四）无法提供", "3.补正后申请内容仍不明确"},
    {"notProcessed/petitionOrComplaint", "（五）不予处理", "1.信访举报投诉类申请"},
    {"notProcessed/duplicate", "（五）不予处理", "2.重复申请"},
    {"notProcessed/publishedMaterial", "（五）不予处理", "3.要求提供公开出版物"},
    {"notProcessed/excessive", "（五）不予处理", "4.无正当理由大量反复申请"},
    {"notProcessed/confirmOrReissue", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"},
    {"otherHandling/correctionOverdue", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"},
    {"otherHandling/feeOverdue", "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"},
    {"otherHandling/other", "（六）其他处理", "3.其他"},
    {"total", "", "（七）总计"}
  };

  private final Random random;
  private final Map<String, @Nullable String> truth;

  MadeForms(Random random, Map<String, @Nullable String> truth) {
    this.random = random;
    this.truth = truth;
  }

  private MadeCell figure(String at, Object value) {
    truth.put(at, value.toString());
    return MadeCell.figure(value.toString(), at);
  }

  private static List<MadeCell> labels(String... texts) {
    return Arrays.stream(texts).map(text -> MadeCell.label(text, 1, 1)).toList();
  }

  MadeTable proactiveDisclosure() {
    String table = "/proactiveDisclosure";
    List<List<MadeCell>> rows = new ArrayList<>();
    rows.add(banner("第二十条第（一）项"));
    rows.add(row(labels("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")));
    String[] kinds = {"rules", "规章", "normativeDocuments", "行政规范性文件"};
    for (int i = 0; i < kinds.length; i += 2) {
      List<MadeCell> row = row(labels(kinds[i + 1]));
      row.add(figure(table + "/" + kinds[i] + "/issued", random.nextInt(60)));
      row.add(figure(table + "/" + kinds[i] + "/repealed", random.nextInt(30)));
      row.add(figure(table + "/" + kinds[i] + "/inForce", 10 + random.nextInt(400)));
      rows.add(row);
    }
    rows.add(banner("第二十条第（五）项"));
    rows.add(wide("信息内容", MadeCell.label("本年处理决定数量", 3, 1)));
    rows.add(wide("行政许可", figure(table + "/licensing/decisions", random.nextInt(90_000))));
    rows.add(banner("第二十条第（六）项"));
    rows.add(wide("信息内容", MadeCell.label("本年处理决定数量", 3, 1)));
    rows.add(wide("行政处罚", figure(table + "/penalties/decisions", random.nextInt(9_000))));
    rows.add(wide("行政强制", figure(table + "/coercion/decisions", random.nextInt(900))));
    rows.add(banner("第二十条第（八）项"));
    rows.add(wide("信息内容", MadeCell.label("本年收费金额（单位：万元）", 3, 1)));
    String amount = random.nextInt(5_000) + "." + (1 + random.nextInt(9));
    rows.add(wide("行政事业性收费", figure(table + "/fees/amount", amount)));
    return new MadeTable(table, List.of(), List.of(0.28, 0.24, 0.24, 0.24), rows);
  }

  private static List<MadeCell> row(List<MadeCell> cells) {
    return new ArrayList<>(cells);
  }

  private static List<MadeCell> banner(String text) {
    return row(List.of(MadeCell.label(text, 4, 1)));
  }

  private static List<MadeCell> wide(String label, MadeCell right) {
    return row(List.of(MadeCell.label(label, 1, 1), new MadeCell(right.text(), 3, 1, right.at())));
  }

  MadeTable requests() {
    int[][] outcomes = new int[OUTCOMES.length][APPLICANTS.length];
    int[] received = new int[APPLICANTS.length];
    int[] carriedIn = new int[APPLICANTS.length];
    int[] carriedOver = new int[APPLICANTS.length];
    int totals = OUTCOMES.length - 1;
    int all = APPLICANTS.length - 1;
    for (int column = 0; column < all; column++) {
      for (int row = 0; row < totals; row++) {
        outcomes[row][column] = random.nextInt(3) == 0 ? random.nextInt(column == 0 ? 150 : 20) : 0;
        outcomes[totals][column] += outcomes[row][column];
      }
      carriedOver[column] = random.nextInt(12);
      int answered = outcomes[totals][column] + carriedOver[column];
      carriedIn[column] = random.nextInt(1 + answered / 4);
      received[column] = answered - carriedIn[column];
      for (int[] row : outcomes) {
        row[all] += row[column];
      }
      carriedOver[all] += carriedOver[column];
      carriedIn[all] += carriedIn[column];
      received[all] += received[column];
    }
    List<List<MadeCell>> rows = head();
    rows.add(requestRow("received", received, MadeCell.label("一、本年新收政府信息公开申请数量", 3, 1)));
    rows.add(requestRow("carriedIn", carriedIn, MadeCell.label("二、上年结转政府信息公开申请数量", 3, 1)));
    for (int i = 0; i < OUTCOMES.length; i++) {
      List<MadeCell> labels = new ArrayList<>();
      if (i == 0) {
        labels.add(MadeCell.label("三、本年度办理结果", 1, OUTCOMES.length));
      }
      labels.addAll(outcomeLabels(i));
      rows.add(
          requestRow("outcomes/" + OUTCOMES[i][0], outcomes[i], labels.toArray(MadeCell[]::new)));
    }
    rows.add(requestRow("carriedOver", carriedOver, MadeCell.label("四、结转下年度继续办理", 3, 1)));
    List<Double> widths = List.of(0.07, 0.13, 0.24, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08);
    return new MadeTable("/requests", List.of(), widths, rows);
  }

  private static List<MadeCell> outcomeLabels(int row) {
    String group = OUTCOMES[row][1];
    if (group.isEmpty()) {
      return List.of(MadeCell.label(OUTCOMES[row][2], 2, 1));
    }
    MadeCell own = MadeCell.label(OUTCOMES[row][2], 1, 1);
    if (OUTCOMES[row - 1][1].equals(group)) {
      return List.of(own);
    }
    int rows = (int) Arrays.stream(OUTCOMES).filter(other -> other[1].equals(group)).count();
    return List.of(MadeCell.label(group, 1, rows), own);
  }

  private static List<List<MadeCell>> head() {
    List<List<MadeCell>> rows = new ArrayList<>();
    rows.add(
        row(
            List.of(
                MadeCell.label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
                MadeCell.label("申请人情况", 7, 1))));
    rows.add(
        row(
            List.of(
                MadeCell.label("自然人", 1, 2),
                MadeCell.label("法人或其他组织", 5, 1),
                MadeCell.label("总计", 1, 2))));
    rows.add(row(labels("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")));
    return rows;
  }

  private List<MadeCell> requestRow(String at, int[] figures, MadeCell... labels) {
    List<MadeCell> row = row(List.of(labels));
    for (int i = 0; i < figures.length; i++) {
      row.add(figure("/requests/" + at + "/" + APPLICANTS[i], figures[i]));
    }
    return row;
  }

  MadeTable reviewAndLitigation() {
    String[] blocks = {"reconsideration", "directLitigation", "litigationAfterReconsideration"};
    List<List<MadeCell>> rows = new ArrayList<>();
    rows.add(row(List.of(MadeCell.label("行政复议", 5, 1), MadeCell.label("行政诉讼", 10, 1))));
    List<MadeCell> heads = new ArrayList<>();
    List<MadeCell> below = new ArrayList<>();
    List<MadeCell> figures = new ArrayList<>();
    for (String block : blocks) {
      boolean first = block.equals(blocks[0]);
      for (String label : List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")) {
        (first ? heads : below).add(MadeCell.label(label, 1, first ? 2 : 1));
      }
      int total = 0;
      for (String result : RESULTS) {
        int figure = random.nextInt(12);
        total += result.equals("total") ? 0 : figure;
        String at = "/reviewAndLitigation/" + block + "/" + result;
        figures.add(figure(at, result.equals("total") ? total : figure));
      }
    }
    heads.add(MadeCell.label("未经复议直接起诉", 5, 1));
    heads.add(MadeCell.label("复议后起诉", 5, 1));
    rows.add(heads);
    rows.add(below);
    rows.add(figures);
    List<Double> widths = Collections.nCopies(15, 1.0 / 15);
    return new MadeTable("/reviewAndLitigation", List.of(), widths, rows);
  }
}
