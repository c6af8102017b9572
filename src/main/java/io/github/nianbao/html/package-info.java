/** Web pages, single or saved with all that belongs to them, into lines and tables; by jsoup. */
@NullMarked
package io.github.nianbao.html;

import org.jspecify.annotations.NullMarked;
