/** Word files as rich text. */
@NullMarked
package io.github.nianbao.word.rtf;

import org.jspecify.annotations.NullMarked;
