/** The cells of printed tables as they look on their pages, as a witness for their text. */
@NullMarked
package io.github.nianbao.look;

import org.jspecify.annotations.NullMarked;
