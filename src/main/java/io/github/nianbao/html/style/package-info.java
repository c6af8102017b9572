/**
 * How the elements of a web page look: what its style sheets and attributes say, as browsers do.
 */
@NullMarked
package io.github.nianbao.html.style;

import org.jspecify.annotations.NullMarked;
