/**
 * From inputs to a dataset, without a word to anybody: what is found, read, written and accounted
 * for. The commands that call it do the talking.
 */
@NullMarked
package io.github.nianbao.cli.convert;

import org.jspecify.annotations.NullMarked;
