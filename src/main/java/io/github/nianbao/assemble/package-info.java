/**
 * What was read, audited and put together as the report: values into records, evidence into
 * findings.
 */
@NullMarked
package io.github.nianbao.assemble;

import org.jspecify.annotations.NullMarked;
