/** Finds the labels of the forms among the letters of a dump, and what follows each of them. */
@NullMarked
package io.github.nianbao.dump.label;

import org.jspecify.annotations.NullMarked;
