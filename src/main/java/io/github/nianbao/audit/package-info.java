/**
 * What speaks for a table and against it: sums, other readings, what was left over; and its grade.
 * Nothing here changes a figure.
 */
@NullMarked
package io.github.nianbao.audit;

import org.jspecify.annotations.NullMarked;
