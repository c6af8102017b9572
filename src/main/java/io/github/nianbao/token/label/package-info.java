/** How much a printed label is like one of the form's, and whether it is another measure's. */
@NullMarked
package io.github.nianbao.token.label;

import org.jspecify.annotations.NullMarked;
