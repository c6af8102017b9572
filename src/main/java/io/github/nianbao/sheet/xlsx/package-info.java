/** Excel files as XML in a ZIP. */
@NullMarked
package io.github.nianbao.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
