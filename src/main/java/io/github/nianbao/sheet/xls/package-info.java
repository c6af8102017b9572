/** Excel files of before 2007. */
@NullMarked
package io.github.nianbao.sheet.xls;

import org.jspecify.annotations.NullMarked;
