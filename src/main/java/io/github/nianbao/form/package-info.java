/**
 * The statutory forms as data files, the classes that load them, and a form as a report fills it
 * in.
 */
@NullMarked
package io.github.nianbao.form;

import org.jspecify.annotations.NullMarked;
