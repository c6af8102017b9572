/**
 * What a caller gets: the report as immutable records that mirror the JSON contract one to one, its
 * findings and quality, and the options and the one exception of reading. Plain data; a component
 * is null only where its type says so.
 */
@NullMarked
package io.github.nianbao.report;

import org.jspecify.annotations.NullMarked;
