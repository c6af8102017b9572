/**
 * What the stages notice on the way, as typed values: the grade is computed from it, and findings
 * are written from it for people.
 */
@NullMarked
package io.github.nianbao.evidence;

import org.jspecify.annotations.NullMarked;
