package io.github.nianbao.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A government information disclosure annual report (政府信息公开工作年度报告) as printed.
 *
 * @param schemaVersion of the JSON contract: {@code 2}
 * @param source the file it was read from
 * @param title as printed, its lines joined; null where the document has none
 * @param authority whose report it is, as in the title; null where the title does not say
 * @param year the year reported on; null where the document does not say
 * @param sections in the order of the document
 * @param proactiveDisclosure 二、主动公开政府信息情况; null where the table was not read: its quality says
 *     whether the document has it
 * @param requests 三、收到和处理政府信息公开申请情况; null where the table was not read: its quality says whether
 *     the document has it
 * @param reviewAndLitigation 四、政府信息公开行政复议、行政诉讼情况; null where the table was not read: its quality
 *     says whether the document has it
 * @param statistics 政府信息公开情况统计表 of the report years 2014 to 2018, the figures of the authority
 *     itself; null where it was not read
 * @param statisticsAggregate the same list with the figures of all in its area (汇总), where the
 *     report prints both; null where it does not
 * @param otherLists statistics lists that follow none of the national forms, such as those of a
 *     province, as printed and without a grade; empty as a rule
 * @param quality of each table
 * @param findings what a reader should know, in the order of the document
 * @param cells what every cell says and where it was printed, by JSON Pointer into this document
 */
public record AnnualReport(
    String schemaVersion,
    Source source,
    @Nullable String title,
    @Nullable String authority,
    @Nullable Integer year,
    List<Section> sections,
    @Nullable ProactiveDisclosure proactiveDisclosure,
    @Nullable Requests requests,
    @Nullable ReviewAndLitigation reviewAndLitigation,
    @Nullable Statistics statistics,
    @Nullable Statistics statisticsAggregate,
    List<OtherList> otherLists,
    TableQuality quality,
    List<Finding> findings,
    Map<String, Cell> cells) {

  /**
   * What a cell says and where it was printed.
   *
   * @param pointer JSON Pointer, such as {@code /requests/received/total}
   * @return null where the table was not read, and where its form has no such cell
   */
  public @Nullable Cell cell(String pointer) {
    return cells.get(pointer);
  }

  /**
   * The findings about a part of the report: about the part itself, or something in it, or the row
   * it stands in, or with it among all cells concerned. Those about a whole table are about none of
   * its cells.
   *
   * @param pointer JSON Pointer of a table, a row or a cell
   * @return in the order of the report
   */
  public List<Finding> findings(String pointer) {
    return findings.stream().filter(finding -> finding.isAbout(pointer)).toList();
  }

  /**
   * {@return the same report, read from another file with the same content}
   *
   * @param other the file
   */
  public AnnualReport withSource(Source other) {
    return new AnnualReport(
        schemaVersion,
        other,
        title,
        authority,
        year,
        sections,
        proactiveDisclosure,
        requests,
        reviewAndLitigation,
        statistics,
        statisticsAggregate,
        otherLists,
        quality,
        findings,
        cells);
  }
}
