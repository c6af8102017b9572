/**
 * What stands around the tables of a report: title, authority and year, and the six sections with
 * their narrative.
 */
@NullMarked
package io.github.nianbao.section;

import org.jspecify.annotations.NullMarked;
