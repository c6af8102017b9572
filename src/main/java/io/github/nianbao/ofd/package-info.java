/**
 * From the bytes of an OFD (GB/T 33190, a ZIP of XML) to its pages of glyphs and ruling lines. What
 * lies on a page is painted in the way of the rooms below {@code pdf}: what is seen of it, what of
 * it is a ruling and what its fonts can be trusted with is the same question in both formats.
 */
@NullMarked
package io.github.nianbao.ofd;

import org.jspecify.annotations.NullMarked;
