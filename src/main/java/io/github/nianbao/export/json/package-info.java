/** How a report is written as JSON, and read back. */
@NullMarked
package io.github.nianbao.export.json;

import org.jspecify.annotations.NullMarked;
