/**
 * The words, numbers, strings and matrices of content streams and of maps to Unicode, without what
 * they mean.
 */
@NullMarked
package io.github.nianbao.pdf.syntax;

import org.jspecify.annotations.NullMarked;
