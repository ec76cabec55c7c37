package org.contreseing.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word 97 containers and pictures. */
final class BinaryAttacks {

  private BinaryAttacks() {}

  static List<Attack> all() {
    return Stream.of(cut(), changed(), containers(), pictures())
        .flatMap(attacks -> attacks)
        .toList();
  }

  private static byte[] sample(String name) {
    try (InputStream in = BinaryAttacks.class.getResourceAsStream("/extract/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Attack> cut() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(
            i ->
                new Attack(
                    "cut-at-" + i + "0.doc",
                    "corrupt",
                    () -> WordAttacks.cut(sample("convention.doc"), i)));
  }

  /** One byte in a hundred is another: whatever comes out, it comes out soon. */
  private static Stream<Attack> changed() {
    String any = "corrupt|no-text|checked|too-large|unsupported|encrypted|timeout";
    return Stream.of("doc", "pdf", "docx", "odt", "rtf")
        .flatMap(
            extension ->
                IntStream.range(0, 3)
                    .mapToObj(
                        seed ->
                            new Attack(
                                "changed-" + seed + "." + extension,
                                any,
                                () -> changed(sample("convention." + extension), seed))));
  }

  private static byte[] changed(byte[] bytes, int seed) {
    Random random = new Random(seed);
    for (int i = 512; i < bytes.length; i++) {
      bytes[i] = random.nextInt(100) == 0 ? (byte) random.nextInt() : bytes[i];
    }
    return bytes;
  }

  private static Stream<Attack> containers() {
    return Stream.of(
        new Attack("sectors-in-a-circle.doc", "corrupt", BinaryAttacks::circle),
        new Attack("million-sectors.doc", "corrupt", BinaryAttacks::manySectors),
        new Attack("encrypted.docx", "encrypted", BinaryAttacks::encrypted));
  }

  private static byte[] circle() {
    byte[] doc = sample("convention.doc");
    ByteBuffer head = ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN);
    int table = 512 * (1 + head.getInt(76));
    for (int at = table; at < table + 512; at += 4) {
      head.putInt(at, (at - table) / 4);
    }
    return doc;
  }

  private static byte[] manySectors() {
    byte[] doc = sample("convention.doc");
    ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN).putInt(44, Integer.MAX_VALUE);
    return doc;
  }

  private static byte[] encrypted() {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var in = encryptor.getDataStream(container)) {
        in.write(Parts.docx(Parts.wordParagraphs(Parts.AGREEMENT)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException | java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Attack> pictures() {
    return Stream.of(
        new Attack("giant.png", "too-large|no-text", () -> png(100_000, 100_000)),
        new Attack("negative.png", "corrupt|no-text|too-large", () -> png(-1, -1)),
        Attack.slow("thin.png", "no-text|too-large|corrupt", () -> png(2_000_000_000, 1)),
        new Attack("head-only.png", "corrupt|no-text", () -> WordAttacks.cut(png(900, 900), 5)),
        new Attack(
            "head-only.jpg", "corrupt|no-text", () -> Parts.latin1("\u00FF\u00D8\u00FF\u00E0")),
        new Attack("circle.tif", "corrupt|no-text|too-large|timeout", BinaryAttacks::tiff));
  }

  private static byte[] png(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Parts.latin1("\u0089PNG\r\n\u001A\n"));
    byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
    chunk(out, "IHDR", head);
    chunk(out, "IDAT", RawZip.Deflated.of(new byte[1 << 20], 64).bytes());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = Parts.latin1(type);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** A page whose next page is itself. */
  private static byte[] tiff() {
    ByteBuffer tiff = RawZip.little(8 + 2 + 12 * 2 + 4);
    tiff.put(Parts.latin1("II*\0")).putInt(8).putShort((short) 2);
    tiff.putShort((short) 256).putShort((short) 4).putInt(1).putInt(900);
    tiff.putShort((short) 257).putShort((short) 4).putInt(1).putInt(900);
    return tiff.putInt(8).array();
  }
}
