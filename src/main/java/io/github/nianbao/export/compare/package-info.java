/** Reports side by side: those of an authority over the years, and two readings of one report. */
@NullMarked
package io.github.nianbao.export.compare;

import org.jspecify.annotations.NullMarked;
