package io.github.nianbao.cli.output;

import io.github.nianbao.digest.Sha256;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** What, beside the input itself, decides what is read from it. */
public final class ProgramVersion {

  /** The last bytes of a jar. */
  private static final int END = 22;

  /** Where among them the size of the directory stands, which comes right before them. */
  private static final int END_SIZE = 12;

  private ProgramVersion() {}

  /**
   * Changes with every change to the program, released or not, and with the limits and what is
   * recognised, but not with the limit of time, which says whether something is read, not what.
   */
  public static String of(ReadOptions options) {
    String limits = options.withLimit(Limit.SECONDS, 1).limits().toString();
    String scans = options.scans() == null ? "" : " scans";
    String look = options.look() == null ? "" : " look";
    String all = Sha256.hex(program(), limits + scans + look);
    return all.substring(0, 16);
  }

  /** The checksums of all classes where they come from a jar; else all versions are one. */
  private static String program() {
    CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isRegularFile(place)) {
        return Sha256.hex(directory(place));
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // No jar, so no checksums.
    }
    return "not packaged";
  }

  /** The directory of a jar, which has the name and the checksum of everything in it. */
  private static byte[] directory(Path jar) throws IOException {
    try (FileChannel file = FileChannel.open(jar)) {
      ByteBuffer end = read(file, file.size() - END, END);
      int size = end.getInt(END_SIZE);
      return read(file, file.size() - END - size, size).array();
    }
  }

  private static ByteBuffer read(FileChannel file, long from, int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    int n = 0;
    while (bytes.hasRemaining() && n >= 0) {
      n = file.read(bytes, from + bytes.position());
    }
    return bytes;
  }
}
