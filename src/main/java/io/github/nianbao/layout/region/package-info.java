/**
 * Where on its pages a table whose cells no ruling lines enclose is looked for, and what lies
 * there: figures and words, in runs.
 */
@NullMarked
package io.github.nianbao.layout.region;

import org.jspecify.annotations.NullMarked;
