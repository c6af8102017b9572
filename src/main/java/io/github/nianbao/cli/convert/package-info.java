/**
 * From what was found to a dataset, without a word to anybody: read, written and accounted for. The
 * commands that call it do the talking.
 */
@NullMarked
package io.github.nianbao.cli.convert;

import org.jspecify.annotations.NullMarked;
