/** The recogniser of a jar of its own: ONNX Runtime and the models of PP-OCR. */
@NullMarked
package io.github.nianbao.onnx;

import org.jspecify.annotations.NullMarked;
