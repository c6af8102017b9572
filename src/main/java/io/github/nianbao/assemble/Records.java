package io.github.nianbao.assemble;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Applicants;
import io.github.nianbao.report.Outcomes;
import io.github.nianbao.report.Outcomes.NotProcessed;
import io.github.nianbao.report.Outcomes.NotProvidable;
import io.github.nianbao.report.Outcomes.OtherHandling;
import io.github.nianbao.report.Outcomes.Refused;
import io.github.nianbao.report.ProactiveDisclosure;
import io.github.nianbao.report.ProactiveDisclosure2019;
import io.github.nianbao.report.ProactiveDisclosure2021;
import io.github.nianbao.report.Requests;
import io.github.nianbao.report.ReviewAndLitigation;
import io.github.nianbao.report.ReviewAndLitigation.Results;
import org.jspecify.annotations.Nullable;

/** Filled forms as the records of the report. A table that is not in the document is null. */
public final class Records {

  private Records() {}

  /** 二、主动公开政府信息情况, in the form its table follows. */
  public static @Nullable ProactiveDisclosure proactiveDisclosure(@Nullable FilledForm table) {
    if (table == null) {
      return null;
    }
    Figures figures = new Figures(table, TableKind.PROACTIVE_DISCLOSURE.pointer());
    return table.form().version().equals("2019")
        ? disclosure2019(figures)
        : disclosure2021(figures);
  }

  private static ProactiveDisclosure2019 disclosure2019(Figures table) {
    return new ProactiveDisclosure2019(
        documents2019(table.in("rules")),
        documents2019(table.in("normativeDocuments")),
        items(table.in("licensing")),
        items(table.in("otherServices")),
        items(table.in("penalties")),
        items(table.in("coercion")),
        new ProactiveDisclosure2019.Fees(
            table.in("fees").amount("previousItems"), table.in("fees").amount("change")),
        new ProactiveDisclosure2019.Procurement(
            table.in("procurement").amount("items"),
            table.in("procurement").amount("amount"),
            table.in("procurement").unit("amount")));
  }

  private static ProactiveDisclosure2019.Documents documents2019(Figures row) {
    return new ProactiveDisclosure2019.Documents(
        row.amount("made"), row.amount("published"), row.amount("totalPublished"));
  }

  private static ProactiveDisclosure2019.Items items(Figures row) {
    return new ProactiveDisclosure2019.Items(
        row.amount("previousItems"), row.amount("change"), row.amount("decisions"));
  }

  private static ProactiveDisclosure2021 disclosure2021(Figures table) {
    return new ProactiveDisclosure2021(
        documents2021(table.in("rules")),
        documents2021(table.in("normativeDocuments")),
        decisions(table.in("licensing")),
        decisions(table.in("penalties")),
        decisions(table.in("coercion")),
        new ProactiveDisclosure2021.Fees(
            table.in("fees").amount("amount"), table.in("fees").unit("amount")));
  }

  private static ProactiveDisclosure2021.Documents documents2021(Figures row) {
    return new ProactiveDisclosure2021.Documents(
        row.amount("issued"), row.amount("repealed"), row.amount("inForce"));
  }

  private static ProactiveDisclosure2021.Decisions decisions(Figures row) {
    return new ProactiveDisclosure2021.Decisions(row.amount("decisions"));
  }

  /** 三、收到和处理政府信息公开申请情况. */
  public static @Nullable Requests requests(@Nullable FilledForm table) {
    if (table == null) {
      return null;
    }
    Figures figures = new Figures(table, TableKind.REQUESTS.pointer());
    return new Requests(
        table.form().version(),
        applicants(figures.in("received")),
        applicants(figures.in("carriedIn")),
        outcomes(figures.in("outcomes"), table.form().version()),
        applicants(figures.in("carriedOver")));
  }

  private static Outcomes outcomes(Figures rows, String version) {
    return new Outcomes(
        applicants(rows.in("granted")),
        applicants(rows.in("partlyGranted")),
        refused(rows.in("refused")),
        notProvidable(rows.in("notProvidable")),
        notProcessed(rows.in("notProcessed")),
        otherHandling(rows.in("otherHandling"), version),
        applicants(rows.in("total")));
  }

  private static Refused refused(Figures rows) {
    return new Refused(
        applicants(rows.in("stateSecret")),
        applicants(rows.in("forbiddenByLaw")),
        applicants(rows.in("securityAndStability")),
        applicants(rows.in("thirdPartyRights")),
        applicants(rows.in("internalAffairs")),
        applicants(rows.in("deliberativeProcess")),
        applicants(rows.in("enforcementFile")),
        applicants(rows.in("administrativeQuery")));
  }

  private static NotProvidable notProvidable(Figures rows) {
    return new NotProvidable(
        applicants(rows.in("notHeld")),
        applicants(rows.in("needsCreation")),
        applicants(rows.in("stillUnclear")));
  }

  private static NotProcessed notProcessed(Figures rows) {
    return new NotProcessed(
        applicants(rows.in("petitionOrComplaint")),
        applicants(rows.in("duplicate")),
        applicants(rows.in("publishedMaterial")),
        applicants(rows.in("excessive")),
        applicants(rows.in("confirmOrReissue")));
  }

  private static OtherHandling otherHandling(Figures rows, String version) {
    if (version.equals("2019")) {
      return new OtherHandling(null, null, null, applicants(rows.in("undivided")));
    }
    return new OtherHandling(
        applicants(rows.in("correctionOverdue")),
        applicants(rows.in("feeOverdue")),
        applicants(rows.in("other")),
        null);
  }

  private static Applicants applicants(Figures row) {
    return new Applicants(
        row.count("naturalPerson"),
        row.count("commercialEnterprise"),
        row.count("researchInstitution"),
        row.count("socialOrganization"),
        row.count("legalServices"),
        row.count("other"),
        row.count("total"));
  }

  /** 四、政府信息公开行政复议、行政诉讼情况. */
  public static @Nullable ReviewAndLitigation reviewAndLitigation(@Nullable FilledForm table) {
    if (table == null) {
      return null;
    }
    Figures figures = new Figures(table, TableKind.REVIEW_AND_LITIGATION.pointer());
    return new ReviewAndLitigation(
        results(figures.in("reconsideration")),
        results(figures.in("directLitigation")),
        results(figures.in("litigationAfterReconsideration")));
  }

  private static Results results(Figures block) {
    return new Results(
        block.count("upheld"),
        block.count("corrected"),
        block.count("otherResult"),
        block.count("pending"),
        block.count("total"));
  }
}
