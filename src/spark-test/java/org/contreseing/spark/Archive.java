package org.contreseing.spark;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Folders of documents as archives have them: whole, damaged, packed, oddly named. */
final class Archive {

  /** Stands in a document and nowhere else. */
  static final String SECRET = "Zyxomarque";

  private static final Path FORMATS = Path.of("src/test/formats");
  private static final String SHORT =
      "CONVENTION\n\nArticle 1 : Objet\nLe prêt de canots.\n\nArticle 2 : Durée\nUn an.\n";

  private Archive() {}

  /** The whole corpus and everything that can be wrong with a file. */
  static void whole(Path folder) throws IOException {
    copy(Path.of("corpus"), folder.resolve("corpus"), Integer.MAX_VALUE);
    copy(FORMATS, folder.resolve("formats"), 40);
    odd(Files.createDirectories(folder.resolve("odd")));
  }

  /** So many documents of all formats. */
  static void some(Path folder, int most) throws IOException {
    copy(FORMATS, folder, most);
    Files.writeString(folder.resolve("secret.txt"), SHORT + "\n" + SECRET + "\n");
  }

  private static void copy(Path from, Path to, int most) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().limit(most).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void odd(Path folder) throws IOException {
    for (String name :
        List.of("été à Noël.txt", "a:b.txt", "100%25.txt", "[x]{y}*?.md", "notes", "a\"b'c.txt")) {
      Files.writeString(folder.resolve(name), SHORT);
    }
    for (String name : List.of(".hidden.txt", "~$lock.docx", "data.json", "z.PDF")) {
      Files.writeString(folder.resolve(name), "x");
    }
    Files.write(folder.resolve("photo"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    Files.createFile(folder.resolve("empty.docx"));
    Files.createFile(folder.resolve("nothing"));
    damaged(folder, "docx");
    damaged(folder, "pdf");
    Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("a.txt"), SHORT);
    Files.createSymbolicLink(folder.resolve("again"), folder);
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("l.pdf").toFile(), "rw")) {
      large.setLength((50L << 20) + 1);
    }
    zip(folder.resolve("all.zip"));
  }

  private static void damaged(Path folder, String extension) throws IOException {
    byte[] bytes =
        Files.readAllBytes(FORMATS.resolve("01-partenariat-inventaire-patrimoine." + extension));
    Files.write(folder.resolve("half." + extension), Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static void zip(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("dossier/été.txt"));
      zip.write(SHORT.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("dossier/half.docx"));
      zip.write(Files.readAllBytes(file.resolveSibling("half.docx")));
    }
  }
}
