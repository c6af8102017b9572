/** Every figure of a report as a measure with a name, over all versions of the forms. */
@NullMarked
package io.github.nianbao.export.measure;

import org.jspecify.annotations.NullMarked;
