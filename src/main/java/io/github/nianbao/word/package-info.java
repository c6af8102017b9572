/** Word files into lines and tables. */
@NullMarked
package io.github.nianbao.word;

import org.jspecify.annotations.NullMarked;
