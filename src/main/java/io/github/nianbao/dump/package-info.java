/** Text dumps of reports into filled forms: their digits have no places, only an order. */
@NullMarked
package io.github.nianbao.dump;

import org.jspecify.annotations.NullMarked;
