/** What recognises characters in a picture: the library has none of its own. */
@NullMarked
package io.github.nianbao.recognise;

import org.jspecify.annotations.NullMarked;
