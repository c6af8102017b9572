/**
 * The folder that is written into, and what is said of a file that could not be read or written.
 */
@NullMarked
package io.github.nianbao.cli.output;

import org.jspecify.annotations.NullMarked;
