package io.github.nianbao.cli;

import java.nio.file.Path;

/**
 * A file to convert.
 *
 * @param file where it is
 * @param output where its JSON goes, below the output folder
 */
record Input(Path file, Path output) {}
