/** Documents that are packed as a ZIP of XML parts: the entries, and what is safe of the XML. */
@NullMarked
package io.github.nianbao.pack;

import org.jspecify.annotations.NullMarked;
