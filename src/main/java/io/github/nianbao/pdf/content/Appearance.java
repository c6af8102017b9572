package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.syntax.Transform;
import org.apache.pdfbox.cos.COSStream;

/**
 * What draws something that lies over the content of a page.
 *
 * @param form the stream that draws it
 * @param toUserSpace from the space that the matrix of the form leads to
 */
public record Appearance(COSStream form, Transform toUserSpace) {}
