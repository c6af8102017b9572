package io.github.nianbao.cli.search;

import io.github.nianbao.cli.output.FileNames;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder with all folders in it, but for what this program wrote. What cannot be
 * looked into does not end the search.
 */
final class FolderSearch extends SimpleFileVisitor<Path> {

  /**
   * A file.
   *
   * @param relative its path below the folder
   * @param source the same as text, with {@code /}
   * @param label what the user is told it is called
   */
  record Found(Path file, Path relative, String source, String label) {}

  private final Path folder;
  private final OutputFolder out;
  private final List<Input> inputs;
  private final List<Input> problems = new ArrayList<>();
  private final List<Found> files = new ArrayList<>();

  /**
   * @param out whose own files are passed over
   * @param inputs takes what cannot be looked into
   */
  FolderSearch(Path folder, OutputFolder out, List<Input> inputs) {
    this.folder = folder;
    this.out = out;
    this.inputs = inputs;
  }

  /** The files, sorted by their paths. */
  List<Found> files() throws IOException {
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    problems.sort(Comparator.comparing(Input::source));
    inputs.addAll(problems);
    files.sort(Comparator.comparing(Found::source).thenComparing(Found::relative));
    return files;
  }

  /** Whether the folder holds a file that was found before. */
  boolean metKnown(Set<Path> seen) {
    return files.stream().anyMatch(f -> seen.contains(f.file().toAbsolutePath().normalize()));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
    boolean written = !visited.equals(folder) && OutputFolder.isOne(visited);
    boolean own = visited.endsWith(OutputFolder.STATE);
    return written || own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean review = file.toString().endsWith(".review.json");
    if (attributes.isRegularFile() && !review && !out.mayHaveWritten(file)) {
      files.add(found(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    Found failed = found(file);
    problems.add(Input.unreadable(failed.label(), failed.source(), Problem.of(e)));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
    return e == null ? FileVisitResult.CONTINUE : visitFileFailed(visited, e);
  }

  private Found found(Path file) {
    Path relative = folder.relativize(file);
    String source = FileNames.text(relative);
    return source.isEmpty()
        ? new Found(file, relative, folder.toString(), folder.toString())
        : new Found(file, relative, source, folder + File.separator + source);
  }
}
