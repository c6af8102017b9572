package io.github.nianbao.cli.output;

import io.github.nianbao.report.Wording;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The folder that is written into. Files appear in it whole or not at all: they are made in a
 * folder of the program's own inside it and get their names when they are whole. One run at a time
 * has it.
 */
public final class OutputFolder implements Closeable {

  /** The folder inside it that the program keeps for itself. */
  public static final String STATE = ".nianbao";

  /** How the JSON of a report begins, without its white space. */
  private static final String REPORT = "{\"schemaVersion\"";

  private final Path folder;
  private final Path work;
  private final FileChannel lock;
  private final AtomicLong temporaries = new AtomicLong();

  private OutputFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.work = folder.resolve(STATE).resolve("work");
    this.lock = lock;
  }

  /**
   * Makes the folder where it does not exist, and takes it for this run.
   *
   * @throws OutputException where it cannot be written into, where another run has it, and where
   *     files of others have the names of its tables
   */
  public static OutputFolder open(String name) throws OutputException {
    Path folder;
    try {
      folder = Path.of(name);
    } catch (InvalidPathException e) {
      throw new OutputException(Path.of("OUT"), e);
    }
    try {
      if (!isOne(folder)) {
        refuseToOverwrite(folder);
      }
      Path state = Files.createDirectories(folder.resolve(STATE));
      FileChannel channel =
          FileChannel.open(
              state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isFree(channel)) {
        channel.close();
        throw new OutputException(
            folder, new Wording("Another run is writing into this folder.", "另一次运行正在写入此文件夹。"));
      }
      OutputFolder open = new OutputFolder(folder, channel);
      Files.createDirectories(open.work);
      open.empty();
      return open;
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  private static void refuseToOverwrite(Path folder) throws OutputException {
    for (String name : OwnFiles.all()) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        throw new OutputException(
            file,
            new Wording(
                "The file would be overwritten, and no run into this folder has written it."
                    + " Move it, or choose another folder for the output.",
                "此文件将被覆盖，而它不是以前运行写入的。请移走它，或另选输出文件夹。"));
      }
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whether a folder is one that this program wrote into. */
  public static boolean isOne(Path folder) {
    return Files.isDirectory(folder.resolve(STATE));
  }

  /** Whether a file lies where this program writes files of its kind, and so is no input. */
  public boolean mayHaveWritten(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path own = folder.toAbsolutePath().normalize();
    return absolute.startsWith(own)
        && (absolute.toString().endsWith(".json")
            || absolute.toString().endsWith(".review.html")
            || (own.equals(absolute.getParent()) && OwnFiles.isOne(file.getFileName().toString())));
  }

  /**
   * Whether a file that is not the JSON of a report has this path: what is known of a document may
   * lie beside it under such a name. Zeros, which a power cut leaves, are nobody's.
   */
  public boolean holdsOther(String relative) {
    try {
      Path file = path(relative);
      if (!Files.isRegularFile(file)) {
        return false;
      }
      try (InputStream in = Files.newInputStream(file)) {
        String head = new String(in.readNBytes(64), StandardCharsets.UTF_8);
        return !head.replace("\0", "").isEmpty()
            && !StringUtils.deleteWhitespace(head).startsWith(REPORT);
      }
    } catch (InvalidPathException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** A path below the folder. */
  public Path path(String relative) {
    return FileNames.below(folder, relative);
  }

  /** A path in the program's own folder. */
  public Path state(String name) {
    return folder.resolve(STATE).resolve(name);
  }

  /** A name for a file that is gone when the run ends. */
  public Path temporary(String ending) {
    return work.resolve(temporaries.incrementAndGet() + ending);
  }

  /** Writes a file whole, over the one that may be there. */
  public void write(String relative, byte[] bytes) throws OutputException {
    try (Part part = create(relative)) {
      part.write(bytes);
      part.commit();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(path(relative), e);
    }
  }

  /** Removes a file that an earlier run may have written. */
  public void remove(String relative) throws OutputException {
    Path file = path(relative);
    try {
      if (Files.isRegularFile(file)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  /** Begins a file. */
  public Part create(String relative) throws OutputException {
    Path target;
    try {
      target = path(relative);
    } catch (InvalidPathException e) {
      throw new OutputException(folder, e);
    }
    Path part = temporary(".part");
    try {
      return new Part(part, target, Files.newOutputStream(part));
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  /** A file that gets its name when it is whole; one that never is, is gone when the run ends. */
  public static final class Part extends FilterOutputStream {

    private final Path part;
    private final Path target;
    private boolean closed;

    private Part(Path part, Path target, OutputStream out) {
      super(new BufferedOutputStream(out));
      this.part = part;
      this.target = target;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    /** Gives the file its name. */
    public void commit() throws OutputException {
      try {
        close();
        Path parent = target.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        if (Files.isDirectory(target)) {
          throw new FileSystemException(target.toString(), null, "a folder is in the way");
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new OutputException(target, e);
      }
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        super.close();
      }
    }
  }

  /** Removes what an earlier run that was ended left half-made. */
  private void empty() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(work)) {
      left = files.toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public void close() throws IOException {
    @Nullable IOException problem = null;
    try {
      empty();
    } catch (IOException e) {
      problem = e;
    }
    lock.close();
    if (problem != null) {
      throw problem;
    }
  }
}
