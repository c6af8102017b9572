/** Pictures of pages: even, level, their ruling lines and their stains of ink. */
@NullMarked
package io.github.nianbao.scan.image;

import org.jspecify.annotations.NullMarked;
