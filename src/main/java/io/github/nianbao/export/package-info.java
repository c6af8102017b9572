/** Writes reports for other programs and reads them back. The schema of the JSON lies beside. */
@NullMarked
package io.github.nianbao.export;

import org.jspecify.annotations.NullMarked;
