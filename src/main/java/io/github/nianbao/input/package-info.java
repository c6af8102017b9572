/**
 * What a file is, what is said of one that is not read, and how the bytes of a text are encoded.
 */
@NullMarked
package io.github.nianbao.input;

import org.jspecify.annotations.NullMarked;
