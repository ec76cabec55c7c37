package org.contreseing.attack;

import static org.contreseing.attack.Parts.AGREEMENT;
import static org.contreseing.attack.Parts.utf8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.contreseing.attack.RawZip.Deflated;

/** Archives that swell, lie, nest, or show two readers two things. */
final class ZipAttacks {

  private static final byte[] HONEST = utf8(AGREEMENT);
  private static final byte[] OTHER = utf8(AGREEMENT.replace("douze", "trente"));
  private static final int LINK = 0120777;

  private ZipAttacks() {}

  static List<Attack> all() {
    return List.of(
        new Attack("gigabyte-of-zeros.zip", "too-large", ZipAttacks::gigabyte),
        new Attack("ten-thousand-entries.zip", "too-large", () -> many(10_000, -1)),
        new Attack("entries-understated.zip", "too-large|corrupt", () -> many(10_000, 3)),
        Attack.slow("sixty-thousand-understated.zip", "too-large|corrupt", () -> many(65_000, 3)),
        new Attack("entries-overstated.zip", "corrupt", () -> honest().stating(9).bytes()),
        new Attack("nested-three-deep.zip", "whole", () -> nested(3)),
        new Attack("nested-four-deep.zip", "too-large", () -> nested(4)),
        new Attack("nested-thirty-deep.zip", "too-large", () -> nested(30)),
        new Attack("many-small-bombs.zip", "too-large", ZipAttacks::manySmallBombs),
        new Attack("nested-bombs.zip", "too-large", ZipAttacks::nestedBombs),
        new Attack("overlapping.zip", "corrupt|too-large", ZipAttacks::overlapping),
        new Attack("overlapping-windows.zip", "corrupt|too-large", ZipAttacks::partlyOverlapping),
        new Attack("two-of-one-name.zip", "corrupt", () -> twice("a.txt", "a.txt")),
        new Attack("two-of-one-name-but-case.zip", "corrupt", () -> twice("a.txt", "A.TXT")),
        new Attack("two-of-one-path.zip", "corrupt", () -> twice("b/a.txt", "b\\a.txt")),
        new Attack("other-name-before-the-data.zip", "corrupt", ZipAttacks::otherName),
        new Attack("two-directories.zip", "corrupt", ZipAttacks::twoDirectories),
        new Attack("second-end-in-comment.zip", "corrupt", ZipAttacks::endInComment),
        new Attack("zip-after-zip.zip", "corrupt", ZipAttacks::zipAfterZip),
        new Attack("size-understated.zip", "corrupt", () -> sized(10)),
        new Attack("size-overstated.zip", "corrupt", () -> sized(1 << 20)),
        new Attack("size-of-four-gigabytes.zip", "corrupt|too-large", () -> sized(0xFFFFFFFFL)),
        new Attack("packed-size-beyond-the-end.zip", "corrupt", ZipAttacks::packedBeyond),
        new Attack("unknown-method.zip", "corrupt", ZipAttacks::unknownMethod),
        new Attack("link.zip", "corrupt", ZipAttacks::link),
        new Attack("encrypted.zip", "encrypted", ZipAttacks::encrypted),
        new Attack("climbs-out.zip", "corrupt", () -> one("../../etc/cron.d/a.txt")),
        new Attack("climbs-out-backwards.zip", "corrupt", () -> one("..\\..\\a.txt")),
        new Attack("absolute.zip", "corrupt", () -> one("/etc/a.txt")),
        new Attack("drive.zip", "corrupt", () -> one("C:\\a.txt")),
        new Attack("nul-in-name.zip", "corrupt", () -> one("a.txt\0.exe.txt")),
        new Attack("endless-name.zip", "corrupt|whole", () -> one("a/".repeat(30_000) + "a.txt")),
        new Attack("empty.zip", "empty", () -> new RawZip().bytes()),
        new Attack("nothing-but-end.zip", "corrupt", ZipAttacks::nothingButEnd),
        new Attack("zip64-of-many.zip", "corrupt|too-large", ZipAttacks::zip64OfMany),
        new Attack("contains-itself-by-name.zip", "corrupt|empty|whole", () -> one("a.zip")),
        new Attack("half.zip", "corrupt", () -> Arrays.copyOf(many(100, -1), 3_000)),
        new Attack("wrong-checksum.zip", "corrupt", ZipAttacks::wrongChecksum));
  }

  private static RawZip honest() {
    return new RawZip().add("a.txt", HONEST);
  }

  private static byte[] one(String name) {
    return new RawZip().add(name, HONEST).bytes();
  }

  private static byte[] twice(String first, String second) {
    return new RawZip().add(first, HONEST).add(second, OTHER).bytes();
  }

  private static byte[] gigabyte() {
    return new RawZip().add("a.txt", Deflated.of(new byte[1 << 20], 1024), e -> e).bytes();
  }

  private static byte[] many(int count, int stated) {
    RawZip zip = new RawZip();
    for (int i = 0; i < count; i++) {
      zip.add(i + ".txt", new byte[0]);
    }
    return (stated < 0 ? zip : zip.stating(stated)).bytes();
  }

  private static byte[] nested(int depth) {
    byte[] inner = HONEST;
    for (int i = 1; i <= depth; i++) {
      inner = new RawZip().add(i == 1 ? "a.txt" : "a.zip", inner).bytes();
    }
    return inner;
  }

  /** Each below every limit of one entry, together above what one file may unpack. */
  private static byte[] manySmallBombs() {
    RawZip zip = new RawZip();
    Deflated megabyte = Deflated.of(utf8(" ".repeat(1 << 20)), 1);
    for (int i = 0; i < 300; i++) {
      zip.add(i + ".txt", megabyte, e -> e);
    }
    return zip.bytes();
  }

  private static byte[] nestedBombs() {
    RawZip zip = new RawZip();
    byte[] inner = manySmallBombs();
    for (int i = 0; i < 20; i++) {
      zip.add(i + ".zip", inner);
    }
    return zip.bytes();
  }

  private static byte[] overlapping() {
    RawZip zip = new RawZip().add("0.txt", HONEST);
    for (int i = 1; i < 500; i++) {
      zip.add(i + ".txt", HONEST, e -> e.at(0));
    }
    return zip.bytes();
  }

  /** The first entry's data hold the second's header, so that both share their last bytes. */
  private static byte[] partlyOverlapping() {
    byte[] inner = new RawZip().add("b.txt", HONEST).bytes();
    byte[] outer = new RawZip().add("a.txt", inner, e -> stored(e, inner)).bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int end = outer.length - 22;
    int central = end - 46 - 5;
    out.write(outer, 0, end);
    int innerCentral = inner.length - 22 - 46 - 5;
    byte[] second = Arrays.copyOfRange(inner, innerCentral, inner.length - 22);
    ByteBuffer.wrap(second).order(ByteOrder.LITTLE_ENDIAN).putInt(42, 30 + 5);
    out.writeBytes(second);
    byte[] tail = Arrays.copyOfRange(outer, end, outer.length);
    ByteBuffer.wrap(tail)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(8, (short) 2)
        .putShort(10, (short) 2)
        .putInt(12, end - central + second.length);
    out.writeBytes(tail);
    return out.toByteArray();
  }

  private static RawZip.Entry stored(RawZip.Entry entry, byte[] raw) {
    return new RawZip.Entry(
        entry.local(),
        entry.central(),
        raw,
        0,
        entry.crc(),
        raw.length,
        raw.length,
        entry.flags(),
        -1,
        0);
  }

  private static byte[] otherName() {
    return new RawZip().add("b.exe", HONEST, e -> e.named("a.txt")).bytes();
  }

  /** One archive, whose first directory shows another file than the last. */
  private static byte[] twoDirectories() {
    byte[] first = honest().bytes();
    RawZip both = new RawZip();
    byte[] second = both.add("a.txt", OTHER).bytes();
    return shifted(first, second);
  }

  private static byte[] zipAfterZip() {
    return shifted(honest().bytes(), twice("a.txt", "b.txt"));
  }

  /** The second archive behind the first, with its own offsets, as if it stood alone. */
  private static byte[] shifted(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private static byte[] endInComment() {
    byte[] first = honest().bytes();
    byte[] comment = new RawZip().bytes();
    ByteBuffer.wrap(first)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(first.length - 2, (short) comment.length);
    return shifted(first, comment);
  }

  private static byte[] sized(long stated) {
    return new RawZip().add("a.txt", HONEST, e -> e.sized(stated)).bytes();
  }

  private static byte[] packedBeyond() {
    return new RawZip().add("a.txt", HONEST, e -> e.packed(1 << 20)).bytes();
  }

  private static byte[] unknownMethod() {
    return new RawZip().add("a.txt", HONEST, e -> e.by(97)).bytes();
  }

  private static byte[] link() {
    return new RawZip().add("a.txt", utf8("/etc/passwd"), e -> e.unix(LINK)).bytes();
  }

  private static byte[] encrypted() {
    return new RawZip().add("a.txt", HONEST, e -> e.flagged(RawZip.ENCRYPTED)).bytes();
  }

  private static byte[] nothingButEnd() {
    return new RawZip().stating(1).bytes();
  }

  /** The end record says "see the longer record", which is missing. */
  private static byte[] zip64OfMany() {
    byte[] zip = honest().stating(0xFFFF).bytes();
    ByteBuffer.wrap(zip)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(zip.length - 6, 0xFFFFFFFF)
        .putInt(zip.length - 10, 0xFFFFFFFF);
    return zip;
  }

  private static byte[] wrongChecksum() {
    byte[] zip = honest().bytes();
    zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 16] ^= 1;
    return zip;
  }
}
