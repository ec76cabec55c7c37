package org.contreseing.report.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds back what may only be written after something that is known later. It stands on disk,
 * readable by nobody else, and is gone when closed.
 */
final class Spill implements Closeable {

  private final SeekableByteChannel channel;

  Spill() throws IOException {
    Path file = Files.createTempFile("contreseing", ".part");
    this.channel =
        Files.newByteChannel(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  void add(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  void copyTo(OutputStream out) throws IOException {
    channel.position(0);
    Channels.newInputStream(channel).transferTo(out);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
