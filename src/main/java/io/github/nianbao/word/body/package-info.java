/** What a Word document holds, whatever its format: paragraphs, tables, and how text looks. */
@NullMarked
package io.github.nianbao.word.body;

import org.jspecify.annotations.NullMarked;
