package org.contreseing.review;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Has documents looked at by a ClamAV daemon before they are kept, in its INSTREAM protocol: the
 * bytes in pieces, each after its length in four bytes, a length of zero at the end. What the
 * daemon does not call clean is not taken. Safe for use by several threads.
 */
public final class Antivirus {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final String CLEAN = "stream: OK";
  private static final String INFECTED = " FOUND";
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_ANSWER = 1_024;
  private static final ScheduledExecutorService ALARMS =
      Executors.newSingleThreadScheduledExecutor(
          ring -> {
            Thread thread = new Thread(ring, "antivirus-alarm");
            thread.setDaemon(true);
            return thread;
          });

  private final SocketAddress address;
  private final Duration patience;

  /**
   * @param address of the daemon, of this machine or another
   * @param patience for one document
   */
  public Antivirus(SocketAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /**
   * The daemon at an address: {@code HOST:PORT}, or the path of a socket of this machine.
   *
   * @return empty when it is no address
   */
  public static Optional<SocketAddress> address(String given) {
    if (given.startsWith("/")) {
      return Optional.of(UnixDomainSocketAddress.of(given));
    }
    int colon = given.lastIndexOf(':');
    String port = given.substring(colon + 1);
    return colon > 0 && port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= 65_535
        ? Optional.of(new InetSocketAddress(given.substring(0, colon), Integer.parseInt(port)))
        : Optional.empty();
  }

  /**
   * What the daemon calls the malware in a document; empty when it calls the document clean.
   *
   * @throws AntivirusUnavailableException when it does not answer in time, or neither the one nor
   *     the other
   */
  public Optional<String> malware(byte[] document) {
    String answer = ask(document);
    if (answer.equals(CLEAN)) {
      return Optional.empty();
    }
    if (answer.endsWith(INFECTED)) {
      int from = answer.indexOf(' ') + 1;
      return Optional.of(
          answer.substring(from, Math.max(from, answer.length() - INFECTED.length())));
    }
    throw new AntivirusUnavailableException(new IOException("no verdict"));
  }

  private String ask(byte[] document) {
    try (SocketChannel channel = SocketChannel.open(family())) {
      Future<?> alarm =
          ALARMS.schedule(() -> close(channel), patience.toMillis(), TimeUnit.MILLISECONDS);
      try {
        channel.connect(address);
        send(document, channel);
        return answer(channel);
      } finally {
        alarm.cancel(false);
      }
    } catch (IOException | RuntimeException e) {
      throw new AntivirusUnavailableException(e);
    }
  }

  private StandardProtocolFamily family() {
    return address instanceof UnixDomainSocketAddress
        ? StandardProtocolFamily.UNIX
        : StandardProtocolFamily.INET;
  }

  private static void send(byte[] document, SocketChannel channel) throws IOException {
    DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
    out.write(COMMAND);
    for (int start = 0; start < document.length; start += PIECE) {
      int length = Math.min(PIECE, document.length - start);
      out.writeInt(length);
      out.write(document, start, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(SocketChannel channel) throws IOException {
    InputStream in = Channels.newInputStream(channel);
    String answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
    int end = answer.indexOf('\0');
    return (end < 0 ? answer : answer.substring(0, end)).strip();
  }

  /** Whoever waits on it is told by an exception of the channel. */
  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("a socket that cannot be closed", e);
    }
  }
}
