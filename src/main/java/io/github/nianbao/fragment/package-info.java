/**
 * Where in the tables of a document those of the forms lie: their headers, the rows under each as
 * bands with labels and figures, and tables printed in other shapes than the forms have.
 */
@NullMarked
package io.github.nianbao.fragment;

import org.jspecify.annotations.NullMarked;
