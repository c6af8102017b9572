/** The review page: the figures of a report over its pages, and what proves them. */
@NullMarked
package io.github.nianbao.export.review;

import org.jspecify.annotations.NullMarked;
