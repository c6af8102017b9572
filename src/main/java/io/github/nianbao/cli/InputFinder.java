package io.github.nianbao.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files to convert and gives each a name for its JSON. A file is taken once, however
 * often it is named, and no two files get the same name.
 */
final class InputFinder {

  private final BiConsumer<String, String> problems;
  private final Consumer<Input> renamed;
  private final Map<Path, Input> inputs = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param problems takes the name of what cannot be found or looked into, and why
   * @param renamed takes the inputs whose JSON could not get the usual name
   */
  InputFinder(BiConsumer<String, String> problems, Consumer<Input> renamed) {
    this.problems = problems;
    this.renamed = renamed;
  }

  /** Files, in the order given; those of a folder sorted by path. */
  List<Input> find(List<String> paths) {
    for (String text : paths) {
      try {
        Path path = Path.of(text);
        if (Files.isDirectory(path)) {
          addFolder(path);
        } else if (Files.exists(path)) {
          add(path, path.getFileName());
        } else {
          throw new NoSuchFileException(text);
        }
      } catch (IOException | InvalidPathException e) {
        problems.accept(text, Talk.reason(e));
      }
    }
    return List.copyOf(inputs.values());
  }

  private void addFolder(Path folder) throws IOException {
    FolderSearch search = new FolderSearch();
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
    List<Path> files = search.files;
    if (files.isEmpty() && !search.failed) {
      problems.accept(folder.toString(), "The folder holds no .pdf and no .txt file.");
    }
    Collections.sort(files);
    for (Path file : files) {
      try {
        add(file, folder.relativize(file));
      } catch (InvalidPathException e) {
        problems.accept(file.toString(), Talk.reason(e));
      }
    }
  }

  /** A file and what it is called below the output folder. */
  private void add(Path file, Path name) {
    Path absolute = file.toAbsolutePath().normalize();
    if (inputs.containsKey(absolute)) {
      return;
    }
    String full = name.getFileName().toString();
    String stem = hasReportName(name) ? full.substring(0, full.length() - 4) : full;
    Path usual = name.resolveSibling(stem + ".json");
    Path output = usual;
    for (int i = 1; !take(output); i++) {
      output = name.resolveSibling(full + (i == 1 ? "" : "-" + i) + ".json");
    }
    Input input = new Input(file, output);
    inputs.put(absolute, input);
    if (!output.equals(usual)) {
      renamed.accept(input);
    }
  }

  /** Some file systems do not tell lower case from upper case. */
  private boolean take(Path output) {
    return taken.add(output.toString().toLowerCase(Locale.ROOT));
  }

  private static boolean hasReportName(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf") || name.endsWith(".txt");
  }

  /** Collects the reports of a folder; what cannot be looked into does not end the search. */
  private final class FolderSearch extends SimpleFileVisitor<Path> {

    private final List<Path> files = new ArrayList<>();
    private boolean failed;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && hasReportName(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      failed = true;
      problems.accept(file.toString(), Talk.reason(problem));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) {
      return problem == null ? FileVisitResult.CONTINUE : visitFileFailed(visited, problem);
    }
  }
}
