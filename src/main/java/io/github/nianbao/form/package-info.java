/**
 * The statutory forms as data files, the classes that load them, and a form as a report fills it
 * in. A table is a data file that {@code catalogue.json} names, and the record of the report that
 * is called as it and has a component for each of its cells.
 */
@NullMarked
package io.github.nianbao.form;

import org.jspecify.annotations.NullMarked;
