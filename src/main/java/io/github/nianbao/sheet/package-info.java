/** Excel files into lines and tables. */
@NullMarked
package io.github.nianbao.sheet;

import org.jspecify.annotations.NullMarked;
