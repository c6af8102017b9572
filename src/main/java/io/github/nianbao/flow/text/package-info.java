/** Text in the looks that a document gives it, into what cells hold. */
@NullMarked
package io.github.nianbao.flow.text;

import org.jspecify.annotations.NullMarked;
