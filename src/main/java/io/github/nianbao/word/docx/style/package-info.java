/** What a {@code .docx} says of how its text and its paragraphs look, and how they are counted. */
@NullMarked
package io.github.nianbao.word.docx.style;

import org.jspecify.annotations.NullMarked;
