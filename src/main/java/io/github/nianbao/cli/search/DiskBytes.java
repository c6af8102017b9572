package io.github.nianbao.cli.search;

import io.github.nianbao.input.SeekableBytes;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of a file on disk, which is open until it is closed. */
final class DiskBytes implements SeekableBytes, Closeable {

  private final SeekableByteChannel channel;
  private final long length;

  private DiskBytes(SeekableByteChannel channel, long length) {
    this.channel = channel;
    this.length = length;
  }

  static DiskBytes open(Path file) throws IOException {
    long length = Files.size(file);
    return new DiskBytes(Files.newByteChannel(file), length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public byte[] at(long position, int count) {
    if (position < 0 || position >= length) {
      return new byte[0];
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(count, length - position));
    try {
      channel.position(position);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // Until all is read, or the file has become shorter.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
