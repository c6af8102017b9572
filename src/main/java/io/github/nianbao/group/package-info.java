/** What belongs together, by what each thing is joined with. */
@NullMarked
package io.github.nianbao.group;

import org.jspecify.annotations.NullMarked;
