/** What the identities of the forms say about the figures as printed; nothing here changes one. */
@NullMarked
package io.github.nianbao.check;

import org.jspecify.annotations.NullMarked;
