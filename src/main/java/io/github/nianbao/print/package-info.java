/**
 * From the pages of a print to its filled tables: layout, match, fill and the witnesses, in this
 * order.
 */
@NullMarked
package io.github.nianbao.print;

import org.jspecify.annotations.NullMarked;
