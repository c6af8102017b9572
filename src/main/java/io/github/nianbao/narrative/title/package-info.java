/** The title of a report: whose it is, and of which year. */
@NullMarked
package io.github.nianbao.narrative.title;

import org.jspecify.annotations.NullMarked;
