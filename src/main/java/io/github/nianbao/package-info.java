/** The façade: a published annual report in, its figures and what is known about them out. */
@NullMarked
package io.github.nianbao;

import org.jspecify.annotations.NullMarked;
