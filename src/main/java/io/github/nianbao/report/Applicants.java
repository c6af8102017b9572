package io.github.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one row of 三、收到和处理政府信息公开申请情况, in 件, by kind of applicant. A figure is null where
 * the cell is blank, holds a mark, is missing or cannot be read; {@link AnnualReport#cells()} says
 * which.
 *
 * @param naturalPerson 自然人
 * @param commercialEnterprise 商业企业
 * @param researchInstitution 科研机构
 * @param socialOrganization 社会公益组织
 * @param legalServices 法律服务机构
 * @param other 其他
 * @param total 总计
 */
public record Applicants(
    @Nullable Integer naturalPerson,
    @Nullable Integer commercialEnterprise,
    @Nullable Integer researchInstitution,
    @Nullable Integer socialOrganization,
    @Nullable Integer legalServices,
    @Nullable Integer other,
    @Nullable Integer total) {}
