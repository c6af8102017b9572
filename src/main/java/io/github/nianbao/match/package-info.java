/**
 * Which rows and columns of a candidate table are which of the form, and which of several tables is
 * the report's own.
 */
@NullMarked
package io.github.nianbao.match;

import org.jspecify.annotations.NullMarked;
