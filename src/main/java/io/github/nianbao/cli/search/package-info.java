/**
 * What is found where the user pointed: files, folders, archives, patterns, and what is expected of
 * each.
 */
@NullMarked
package io.github.nianbao.cli.search;

import org.jspecify.annotations.NullMarked;
