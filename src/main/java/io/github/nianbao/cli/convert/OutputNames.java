package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.OwnFiles;
import io.github.nianbao.cli.search.Input;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Gives every input the path of its JSON: that of the input, with {@code .json}. No two inputs get
 * one path, not even on a file system that does not tell upper from lower case, and none gets that
 * of a file that is no report.
 */
final class OutputNames {

  /** What file systems allow a name to have, less what makes one unique. */
  private static final int MAX_NAME_BYTES = 240;

  private final OutputFolder out;
  private final Set<String> files = new HashSet<>(OwnFiles.documents());
  private final Set<String> folders = new HashSet<>();

  private OutputNames(OutputFolder out) {
    this.out = out;
    folders.add(OutputFolder.STATE);
  }

  /**
   * A task for every input, in their order. Of those of one name a PDF comes before a text dump,
   * and both before whatever else has it.
   */
  static List<Task> assign(List<Input> inputs, OutputFolder out) {
    OutputNames names = new OutputNames(out);
    Task[] tasks = new Task[inputs.size()];
    List<String> endings = new ArrayList<>(Input.ENDINGS);
    endings.add("");
    for (String ending : endings) {
      for (int i = 0; i < tasks.length; i++) {
        Input input = inputs.get(i);
        if (input.content() == null) {
          tasks[i] = new Task(input, "", false);
        } else if (input.ending().equals(ending)) {
          tasks[i] = names.task(input);
        }
      }
    }
    return Arrays.asList(tasks);
  }

  private Task task(Input input) {
    String source = input.source();
    String name = input.name();
    String folder = folder(source.substring(0, source.length() - name.length()));
    String stem = name.substring(0, name.length() - input.ending().length());
    String usual = folder + shortened(stem) + ".json";
    String path = usual;
    for (int i = 1; !take(path); i++) {
      path = folder + shortened(name) + (i == 1 ? "" : "-" + i) + ".json";
    }
    return new Task(input, path, !path.equals(usual));
  }

  /** A folder of the input as one of the output: another one where a JSON has its name. */
  private String folder(String source) {
    StringBuilder path = new StringBuilder();
    Stream.of(StringUtils.split(source, '/'))
        .forEach(
            part -> {
              String name = shortened(part);
              boolean state = path.isEmpty() && key(name).equals(OutputFolder.STATE);
              while (state || files.contains(key(path + name))) {
                name = name + "_";
                state = false;
              }
              path.append(name).append('/');
            });
    return path.toString();
  }

  private boolean take(String path) {
    String key = key(path);
    if (folders.contains(key) || out.holdsOther(path) || !files.add(key)) {
      return false;
    }
    List<String> parts = new ArrayList<>(List.of(StringUtils.split(key, '/')));
    parts.remove(parts.size() - 1);
    StringBuilder above = new StringBuilder();
    for (String part : parts) {
      above.append(above.isEmpty() ? "" : "/").append(part);
      folders.add(above.toString());
    }
    return true;
  }

  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** A name that is too long for a file system, cut, with a mark of what was cut off. */
  private static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES) {
      return name;
    }
    String mark = "~" + Integer.toHexString(name.hashCode());
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length + mark.length()
        > MAX_NAME_BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + mark;
  }
}
