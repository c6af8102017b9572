package io.github.nianbao.form;

import io.github.nianbao.report.FindingCode;
import java.util.List;

/**
 * An equation between cells of a table: the sum of the left ones equals the sum of the right ones.
 * A blank or a mark counts as 0.
 *
 * @param code the finding where it does not hold
 * @param left JSON Pointers of the totals
 * @param right JSON Pointers of the parts
 */
public record Identity(FindingCode code, List<String> left, List<String> right) {}
