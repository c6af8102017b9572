/** A text dump of a report into filled forms: its digits have no places, only an order. */
@NullMarked
package io.github.nianbao.dump;

import org.jspecify.annotations.NullMarked;
