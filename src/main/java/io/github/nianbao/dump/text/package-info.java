/** The characters of a dump into lines, letters and fragments of figures. */
@NullMarked
package io.github.nianbao.dump.text;

import org.jspecify.annotations.NullMarked;
