/** What identifies bytes. */
@NullMarked
package io.github.nianbao.digest;

import org.jspecify.annotations.NullMarked;
