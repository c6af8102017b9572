/** What a file is, and what is said of one that is not read. */
@NullMarked
package io.github.nianbao.input;

import org.jspecify.annotations.NullMarked;
