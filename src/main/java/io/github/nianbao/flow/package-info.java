/**
 * Documents without pages, as web pages, Word files and sheets are: lines of text and tables, one
 * after the other, and the way from these to filled forms.
 */
@NullMarked
package io.github.nianbao.flow;

import org.jspecify.annotations.NullMarked;
