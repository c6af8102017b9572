/** Candidate tables, whatever they were read from: rows, columns, and what their cells hold. */
@NullMarked
package io.github.nianbao.table;

import org.jspecify.annotations.NullMarked;
