/** Word files as XML in a ZIP. */
@NullMarked
package io.github.nianbao.word.docx;

import org.jspecify.annotations.NullMarked;
