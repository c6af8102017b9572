/**
 * The cells of printed tables as they look on their pages: a witness for their text, and what they
 * say where they have none.
 */
@NullMarked
package io.github.nianbao.look;

import org.jspecify.annotations.NullMarked;
