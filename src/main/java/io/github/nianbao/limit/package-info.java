/** Where a document has asked for too much. */
@NullMarked
package io.github.nianbao.limit;

import org.jspecify.annotations.NullMarked;
