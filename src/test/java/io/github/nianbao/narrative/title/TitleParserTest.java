package io.github.nianbao.narrative.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          洪泽区人民政府2023年政府信息公开工作年度报告|洪泽区人民政府|2023
          云岭区政府2019年政府信息公开年度报告|云岭区政府|2019
          云岭区政府2019年信息公开年报|云岭区政府|2019
          河北省工业和信息化厅2023年度政府信息公开工作报告|河北省工业和信息化厅|2023
          2021年云岭区卫生健康局政府信息公开工作年度报告|云岭区卫生健康局|2021
          2021年云岭区人民政府信息公开工作年度报告|云岭区人民政府|2021
          平潭综合实验区2 0 2 0 年政府信息公开工作年度报告|平潭综合实验区|2020
          云岭区教育局２０２０年政府信息公开工作年度报告|云岭区教育局|2020
          云岭区教育局二〇二〇年政府信息公开工作年度报告|云岭区教育局|2020
          云岭区教育局二○二一年度政府信息公开工作年度报告|云岭区教育局|2021
          云岭区教育局政府信息公开工作年度报告（2020年）|云岭区教育局|2020
          云岭区教育局（2020年度）政府信息公开工作年度报告|云岭区教育局|2020
          云岭区教育局2020政府信息公开工作年度报告|云岭区教育局|2020
          云岭区教育局关于2020年政府信息公开工作年度报告|云岭区教育局|2020
          关于云岭区教育局2020年政府信息公开工作的报告|云岭区教育局|2020
          云岭区教育局2020年政府信息公开工作年度报告的公告|云岭区教育局|2020
          云岭區財政局2020年政府信息公開工作年度報告|云岭區財政局|2020
          云岭区教育局2020年政府信息公工作年度报告|云岭区教育局|2020
          云岭区教育局2020年政府信急公开工作年度扱告|云岭区教育局|2020
          '云岭区人民政府2020年政府信息|开工作年度报告'|云岭区人民政府|2020
          # 河北省教育厅2021年政府信息公开工作年度报告|河北省教育厅|2021
          标题：云岭区教育局2020年政府信息公开工作年度报告|云岭区教育局|2020
          【年度报告】云岭区教育局2020年政府信息公开工作年度报告_云岭区人民政府网|云岭区教育局|2020
          广州市2020年从化区人民政府政府信息公开工作年度报告|广州市从化区人民政府|2020
          """)
  void readsAuthorityAndYear(String title, String authority, int year) {
    TitleParser.Parsed parsed = TitleParser.parse(title);
    assertNotNull(parsed);
    assertEquals(authority, parsed.authority());
    assertEquals(year, parsed.year());
  }

  @Test
  void titleWithoutAuthorityOrYear() {
    TitleParser.Parsed parsed = TitleParser.parse("政府信息公开工作年度报告");
    assertNotNull(parsed);
    assertNull(parsed.authority());
    assertNull(parsed.year());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况",
        "根据《中华人民共和国政府信息公开条例》要求，编制2020年政府信息公开工作年度报告",
        "现将2020年政府信息公开工作年度报告公布如下",
        "发布时间：2021-01-20",
        "2021年1月20日"
      })
  void noTitles(String line) {
    assertNull(TitleParser.parse(line));
  }
}
