/** Candidate tables by the alignment of their figures, where no ruling lines enclose the cells. */
@NullMarked
package io.github.nianbao.layout.aligned;

import org.jspecify.annotations.NullMarked;
