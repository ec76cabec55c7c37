package org.contreseing.review;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * A daemon that speaks as clamd does on its socket: reads a command and the pieces after it, and
 * finds malware in what holds the word {@code malware}. Two words make it a bad one: after {@code
 * mute} it says nothing, after {@code babble} something that is no verdict.
 */
public final class FakeClamd implements AutoCloseable {

  private static final int LIMIT = 1 << 20;

  private final ServerSocket server;

  public FakeClamd() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  public SocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        answer(client);
      } catch (IOException gone) {
        // The next one may be luckier.
        continue;
      }
    }
  }

  private static void answer(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    byte[] command = in.readNBytes(10);
    if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
      say(client, "UNKNOWN COMMAND");
      return;
    }
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      document.writeBytes(in.readNBytes(length));
    }
    verdict(client, document);
  }

  private static void verdict(Socket client, ByteArrayOutputStream document) throws IOException {
    String text = document.toString(StandardCharsets.ISO_8859_1);
    if (text.contains("mute")) {
      // Until the other side loses patience.
      client.getInputStream().read();
    } else if (text.contains("babble")) {
      say(client, "stream: lost the thread. ERROR");
    } else if (document.size() > LIMIT) {
      say(client, "INSTREAM size limit exceeded. ERROR");
    } else {
      say(client, text.contains("malware") ? "stream: Test.Malware-1 FOUND" : "stream: OK");
    }
  }

  private static void say(Socket client, String answer) throws IOException {
    client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
