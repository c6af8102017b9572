/**
 * From tables whose cells the source closes, by ruling lines or by its own marks, to filled forms:
 * which of several tables is the report's own, in which shape it is, what its cells say.
 */
@NullMarked
package io.github.nianbao.closed;

import org.jspecify.annotations.NullMarked;
