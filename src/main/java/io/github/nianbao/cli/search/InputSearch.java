package io.github.nianbao.cli.search;

import io.github.nianbao.cli.output.FileNames;
import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.input.FileType;
import io.github.nianbao.input.FileTypeDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything where the user pointed: files, folders with all folders in them, patterns, ZIPs.
 * A file is found once, however often it is named. What comes from a folder or a ZIP is sorted by
 * its path.
 */
public final class InputSearch {

  private static final Path HERE = Path.of("");

  private static final Problem EMPTY_FOLDER =
      Problem.of(
          "nothing-found", "The folder holds no file of a format that is read.", "文件夹中没有可以读取的文件。");
  private static final Problem EMPTY_PATTERN =
      Problem.of("nothing-found", "No file has a name like this.", "没有名称相符的文件。");

  private final OutputFolder out;
  private final ArchiveSearch archives;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  /**
   * @param out is not searched; takes the ZIPs that lie in ZIPs while they are read
   */
  public InputSearch(OutputFolder out) {
    this.out = out;
    archives = new ArchiveSearch(out, inputs);
  }

  /**
   * All inputs, in the order of the paths.
   *
   * @param paths as the user typed them
   * @param list of more paths; its files keep the folders below the one that holds them all
   */
  public List<Input> find(List<String> paths, List<String> list) throws OutputException {
    for (String path : paths) {
      add(path, null);
    }
    Path common = commonFolder(list);
    for (String path : list) {
      add(path, common);
    }
    return List.copyOf(inputs);
  }

  private void add(String text, @Nullable Path common) throws OutputException {
    try {
      Path path = FileNames.below(HERE, text);
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.exists(path)) {
        Path absolute = path.toAbsolutePath().normalize();
        Path source = common == null ? absolute.getFileName() : common.relativize(absolute);
        file(path, text, FileNames.text(source), true);
      } else if (Pattern.is(text)) {
        pattern(text);
      } else {
        throw new NoSuchFileException(text);
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException | InvalidPathException e) {
      inputs.add(Input.unreadable(text, text, Problem.of(e)));
    }
  }

  /** The folder that holds all files of a list; null where there is none. */
  private static @Nullable Path commonFolder(List<String> list) {
    List<Path> files = list.stream().flatMap(InputSearch::absolute).toList();
    Path common = files.isEmpty() ? null : files.get(0).getParent();
    for (Path file : files) {
      while (common != null && !file.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  private static Stream<Path> absolute(String text) {
    try {
      return Stream.of(FileNames.below(HERE, text).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private void folder(Path folder) throws OutputException, IOException {
    int before = inputs.size();
    FolderSearch search = new FolderSearch(folder, out, inputs);
    for (FolderSearch.Found found : search.files()) {
      file(found.file(), found.label(), found.source(), false);
    }
    boolean something =
        inputs.subList(before, inputs.size()).stream()
            .anyMatch(input -> input.content() != null || input.problem() != null);
    if (!something && !search.metKnown(seen)) {
      inputs.add(Input.unreadable(folder.toString(), folder.toString(), EMPTY_FOLDER));
    }
  }

  private void pattern(String text) throws OutputException, IOException {
    Pattern pattern = Pattern.of(text);
    boolean found = false;
    for (FolderSearch.Found file : new FolderSearch(pattern.base(), out, inputs).files()) {
      if (pattern.matches(file.relative())) {
        file(file.file(), file.label(), file.source(), true);
        found = true;
      }
    }
    if (!found) {
      inputs.add(Input.unreadable(text, text, EMPTY_PATTERN));
    }
  }

  private void file(Path file, String label, String source, boolean named) throws OutputException {
    try {
      if (!seen.add(file.toAbsolutePath().normalize())) {
        return;
      }
      FileType type;
      long length;
      try (DiskBytes bytes = DiskBytes.open(file)) {
        type = FileTypeDetector.of(bytes, source);
        length = bytes.length();
      }
      if (type == FileType.ZIP) {
        archives.addAll(new Archive(file), label, source, named);
        return;
      }
      Expectation expectation = named ? Expectation.REPORT : Expectation.of(type, source);
      inputs.add(
          expectation == Expectation.NONE
              ? Input.ignored(label, source, type, length)
              : new Input(
                  label, source, type, length, expectation, new InputBytes.OnDisk(file), null));
    } catch (OutputException e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      inputs.add(Input.unreadable(label, source, Problem.of(e)));
    }
  }
}
