import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the classes of old libraries the form of Java 8: with the frames from which Java verifies them at once, and without
 * which it keeps none of them in an archive of classes. A program that reads its options with such a library starts a tenth
 * sooner. What the classes do stays as it is.
 *
 * <p>Arguments: the folder of libraries, then how the names of those to change begin.
 */
final class ModernClasses {

  /** The first version of the format that an archive of classes takes. */
  private static final int MODERN = Opcodes.V1_6;

  public static void main(String[] arguments) throws IOException {
    List<Path> all = jars(Path.of(arguments[0]));
    List<URL> urls = new ArrayList<>();
    for (Path jar : all) {
      urls.add(jar.toUri().toURL());
    }
    try (URLClassLoader known = new URLClassLoader(urls.toArray(URL[]::new))) {
      for (Path jar : all) {
        if (Stream.of(arguments).skip(1).anyMatch(jar.getFileName().toString()::startsWith)) {
          rewrite(jar, known);
        }
      }
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void rewrite(Path jar, ClassLoader known) throws IOException {
    Path part = jar.resolveSibling(jar.getFileName() + ".part");
    try (ZipFile in = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTime(entry.getTime());
        out.putNextEntry(same);
        out.write(entry.getName().endsWith(".class") ? modern(bytes, known) : bytes);
        out.closeEntry();
      }
    }
    Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] modern(byte[] bytes, ClassLoader known) {
    ClassReader old = new ClassReader(bytes);
    if (old.readUnsignedShort(6) >= MODERN) {
      return bytes;
    }
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return known;
          }
        };
    old.accept(new Newer(writer), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  /** Passes a class on under the number of a newer format. */
  private static final class Newer extends org.objectweb.asm.ClassVisitor {
    private Newer(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] interfaces) {
      super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
    }
  }
}
