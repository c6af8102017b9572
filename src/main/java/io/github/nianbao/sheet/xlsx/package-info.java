/** Excel files as XML, in a ZIP or as one file. */
@NullMarked
package io.github.nianbao.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
