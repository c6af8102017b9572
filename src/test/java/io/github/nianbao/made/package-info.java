/**
 * Reports written with random figures by several producers, with something that misleads at a
 * random place. What is true of them is known from how they are made, not from how they are read.
 */
@NullMarked
package io.github.nianbao.made;

import org.jspecify.annotations.NullMarked;
