/**
 * Opening a file: what its bytes say about damage, PDFBox's parser within limits, and streams that
 * are unpacked to a limit and say whether they are whole.
 */
@NullMarked
package io.github.nianbao.pdf.file;

import org.jspecify.annotations.NullMarked;
