/**
 * Statistics lists that follow none of the national forms: which they are, and what they say. None
 * of their figures is taken for one of the national list.
 */
@NullMarked
package io.github.nianbao.local;

import org.jspecify.annotations.NullMarked;
