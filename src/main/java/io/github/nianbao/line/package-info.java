/** Glyphs into lines of text: by where they lie, not by the order in which they were drawn. */
@NullMarked
package io.github.nianbao.line;

import org.jspecify.annotations.NullMarked;
