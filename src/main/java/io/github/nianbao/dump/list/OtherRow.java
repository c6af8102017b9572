package io.github.nianbao.dump.list;

import io.github.nianbao.dump.text.Atom.Fragment;
import java.util.List;

/**
 * A row of a list that has columns of others alone.
 *
 * @param columns what the header calls them
 * @param label of the row, as the form has it
 * @param unit what the figures count
 * @param figures one for each column
 */
public record OtherRow(List<String> columns, String label, String unit, List<Fragment> figures) {}
