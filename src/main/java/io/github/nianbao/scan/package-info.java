/** Pages that are pictures: what is printed on them, as recognised. */
@NullMarked
package io.github.nianbao.scan;

import org.jspecify.annotations.NullMarked;
