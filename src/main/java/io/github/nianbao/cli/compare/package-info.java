/** Reports of output folders side by side, without a word to anybody. */
@NullMarked
package io.github.nianbao.cli.compare;

import org.jspecify.annotations.NullMarked;
