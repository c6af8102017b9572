package io.github.nianbao.form;

import java.util.List;

/**
 * Rows that share their columns.
 *
 * @param banner the line over it, such as 第二十条第（一）项; empty where the form has none
 */
public record FormBlock(String banner, List<FormColumn> columns, List<FormRow> rows) {}
