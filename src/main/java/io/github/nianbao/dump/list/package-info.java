/**
 * Statistics lists in dumps: rows of a label, a unit and a figure each, and what cells they had
 * where the dump shows them by marks or by gaps.
 */
@NullMarked
package io.github.nianbao.dump.list;

import org.jspecify.annotations.NullMarked;
