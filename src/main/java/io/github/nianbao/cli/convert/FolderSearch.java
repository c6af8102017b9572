package io.github.nianbao.cli.convert;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder with all folders in it, but for folders that this program wrote. What
 * cannot be looked into does not end the search.
 */
final class FolderSearch extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final OutputFolder out;
  private final List<Input> problems;
  private final List<String> files = new ArrayList<>();

  /**
   * @param out whose own files are passed over
   * @param problems takes what cannot be looked into
   */
  FolderSearch(Path folder, OutputFolder out, List<Input> problems) {
    this.folder = folder;
    this.out = out;
    this.problems = problems;
  }

  /** The paths of the files relative to the folder, with {@code /}, sorted. */
  List<String> files() throws IOException {
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    Collections.sort(files);
    return files;
  }

  /** Whether the folder holds a file that was found before. */
  boolean metKnown(Set<Path> seen) {
    return files.stream()
        .anyMatch(f -> seen.contains(folder.resolve(f).toAbsolutePath().normalize()));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
    boolean written = !visited.equals(folder) && OutputFolder.isOne(visited);
    boolean own = visited.endsWith(OutputFolder.STATE);
    return written || own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !out.wrote(file)) {
      try {
        files.add(folder.relativize(file).toString().replace('\\', '/'));
      } catch (InvalidPathException e) {
        problem(file, Problem.of(e));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    problem(file, Problem.of(e));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
    return e == null ? FileVisitResult.CONTINUE : visitFileFailed(visited, e);
  }

  private void problem(Path file, Problem problem) {
    problems.add(Input.unreadable(file.toString(), folder.relativize(file).toString(), problem));
  }
}
