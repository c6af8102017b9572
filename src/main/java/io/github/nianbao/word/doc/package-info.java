/** Word files of before 2007. */
@NullMarked
package io.github.nianbao.word.doc;

import org.jspecify.annotations.NullMarked;
