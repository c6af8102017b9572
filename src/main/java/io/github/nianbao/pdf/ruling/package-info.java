/** Lines and thin areas that are painted on a page, into ruling lines: dashes joined, each once. */
@NullMarked
package io.github.nianbao.pdf.ruling;

import org.jspecify.annotations.NullMarked;
