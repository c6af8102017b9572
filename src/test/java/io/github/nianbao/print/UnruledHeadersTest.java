package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The headers of 二 where no ruling lines part their labels. */
class UnruledHeadersTest {

  private static final double SIZE = 6;

  private double y = 60;
  private final DrawnTable page = new DrawnTable();

  /** A line of words, each in the middle of a place. */
  private UnruledHeadersTest line(double[] middles, String... words) {
    for (int i = 0; i < words.length; i++) {
      page.text(middles[i] - words[i].length() * SIZE / 2, y, words[i]);
    }
    y += 10;
    return this;
  }

  /** 二 under a header of its first block that is drawn before. */
  private void restRead(double[] four) {
    restRead(four, () -> line(new double[] {four[0], 400}, "行政许可", "7"));
  }

  private void restRead(double[] four, Runnable licensing) {
    double[] two = {four[0], 400};
    line(four, "规章", "1", "2", "3")
        .line(four, "行政规范性文件", "4", "5", "6")
        .line(new double[] {300}, "第二十条第（五）项")
        .line(two, "信息内容", "本年处理决定数量");
    licensing.run();
    line(new double[] {300}, "第二十条第（六）项")
        .line(two, "信息内容", "本年处理决定数量")
        .line(two, "行政处罚", "8")
        .line(two, "行政强制", "9")
        .line(new double[] {300}, "第二十条第（八）项")
        .line(two, "信息内容", "本年收费金额（单位：万元）")
        .line(two, "行政事业性收费", "12.5");
    FilledForm form = page.read().forms().get(StatutoryTables.PROACTIVE_DISCLOSURE);
    assertEquals(
        "1 2 3 4 5 6 7 8 9 12.5",
        Objects.requireNonNull(form).figures().values().stream()
            .map(figure -> String.valueOf(figure.value()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aColumnBesideThoseOfTheFormNearlyTouchesThem() {
    page.text(280, y, "第二十条第（一）项");
    y += 10;
    page.text(60, y, "信息内容").text(200, y, "本年制发件数").text(237, y, "本年废止件数").text(274, y, "现行有效件数");
    page.text(311, y, "同比增减").text(311, y + 10, "+1.8%").text(311, y + 20, "-3.2%");
    y += 10;
    restRead(new double[] {80, 218, 255, 292});
  }

  @Test
  void labelsThatNearlyTouchAreToldApart() {
    page.text(280, y, "第二十条第（一）项");
    y += 10;
    page.text(60, y, "信息内容").text(200, y, "本年制发件数").text(237, y, "本年废止件数").text(274, y, "现行有效件数");
    y += 10;
    restRead(new double[] {80, 218, 255, 292});
  }

  @Test
  void notesInTheSecondLineBelongToTheLabelsOverThem() {
    double[] four = {80, 230, 330, 430};
    line(new double[] {300}, "第二十条第（一）项");
    page.text(60, y + 4, "信息内容");
    line(new double[] {230, 330, 430}, "本年制发件数(指", "本年废止件数(指", "现行有效件数(指");
    line(new double[] {230, 330, 430}, "2024年数)", "2024年数)", "2024年数)");
    restRead(four);
  }

  @Test
  void spacesWithinLabelsPartThemNot() {
    line(new double[] {300}, "第二十条第（一）项");
    page.text(60, y, "信息内容");
    String[] labels = {"本年制发件数(指", "本年废止件数(指", "现行有效件数(指"};
    for (int i = 0; i < labels.length; i++) {
      double x = 150 + 88 * i;
      page.text(x, y, labels[i]).text(x + 50, y, "2024").text(x + 75, y, "年)");
    }
    y += 10;
    restRead(new double[] {80, 193, 281, 369});
  }

  @Test
  void theFirstLineOfALabelIsNoneOfTheHeaderOverIt() {
    double[] four = {80, 230, 330, 430};
    line(new double[] {300}, "第二十条第（一）项");
    line(four, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
    restRead(
        four,
        () -> {
          page.text(50, y, "行政许可（含依申请办理的").text(50, y + 8, "公共服务事项）");
          page.text(397, y + 4, "7");
          y += 18;
        });
  }
}
