/**
 * What a piece of print says: a figure, a mark or nothing, and how much a label is like one of the
 * form's.
 */
@NullMarked
package io.github.nianbao.token;

import org.jspecify.annotations.NullMarked;
