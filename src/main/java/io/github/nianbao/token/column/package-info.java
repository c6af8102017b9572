/** What the columns of a printed header are: their labels, compared and matched with the form's. */
@NullMarked
package io.github.nianbao.token.column;

import org.jspecify.annotations.NullMarked;
