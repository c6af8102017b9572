/** The way in: a document goes in, a report comes out. */
@NullMarked
package io.github.nianbao;

import org.jspecify.annotations.NullMarked;
