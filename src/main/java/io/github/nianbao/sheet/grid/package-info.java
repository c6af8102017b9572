/** What a sheet shows, whatever its format, and the lines and tables that it is. */
@NullMarked
package io.github.nianbao.sheet.grid;

import org.jspecify.annotations.NullMarked;
