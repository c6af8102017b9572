/**
 * Whether the text layer says what is printed: digits that look like none, folded characters, and
 * texts that are no Chinese.
 */
@NullMarked
package io.github.nianbao.pdf.trust;

import org.jspecify.annotations.NullMarked;
