/** The command line. */
@NullMarked
package io.github.nianbao.cli;

import org.jspecify.annotations.NullMarked;
