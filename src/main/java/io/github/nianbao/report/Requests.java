package io.github.nianbao.report;

/**
 * 三、收到和处理政府信息公开申请情况.
 *
 * @param form by the table's own rows
 * @param received 一、本年新收政府信息公开申请数量
 * @param carriedIn 二、上年结转政府信息公开申请数量
 * @param outcomes 三、本年度办理结果
 * @param carriedOver 四、结转下年度继续办理
 */
public record Requests(
    FormVersion form,
    Applicants received,
    Applicants carriedIn,
    Outcomes outcomes,
    Applicants carriedOver) {}
