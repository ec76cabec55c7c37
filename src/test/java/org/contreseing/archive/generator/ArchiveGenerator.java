package org.contreseing.archive.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes an archive of invented agreements: all formats, 2 % damaged files, copies, amendments,
 * unsigned agreements, tacit renewals, terms around a day. The same arguments give the same bytes.
 *
 * <pre>
 * mvn -q test-compile exec:exec@generate-archive \
 *     -Darchive.folder=/tmp/archive -Darchive.files=20000
 * </pre>
 *
 * Arguments: folder, number of files, then optionally the most pages of an agreement (10), the day
 * (2026-11-22) and the seed (8). With a minus sign before the pages every agreement has so many.
 */
public final class ArchiveGenerator {

  private static final int WHOLE = 100;

  private final Path folder;
  private final int pages;
  private final LocalDate on;
  private final long seed;

  public ArchiveGenerator(Path folder, int pages, LocalDate on, long seed) {
    this.folder = folder;
    this.pages = pages;
    this.on = on;
    this.seed = seed;
  }

  public static void main(String[] arguments) {
    String[] all = Arrays.copyOf(arguments, 5);
    String[] defaults = {"", "", "10", "2026-11-22", "8"};
    for (int i = 2; i < all.length; i++) {
      all[i] = all[i] == null || all[i].isBlank() ? defaults[i] : all[i];
    }
    new ArchiveGenerator(
            Path.of(all[0]),
            Integer.parseInt(all[2]),
            LocalDate.parse(all[3]),
            Long.parseLong(all[4]))
        .write(Integer.parseInt(all[1]));
  }

  /** Writes so many files. */
  public void write(int files) {
    IntStream.range(0, files).parallel().forEach(this::file);
  }

  private void file(int number) {
    Facts facts = Facts.of(seed, number, on);
    Random random = random(number);
    int lot = random.nextInt(WHOLE);
    byte[] bytes;
    String name;
    if (lot < 2) {
      Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
      bytes = damage.bytes(deed(number), random);
      name = name(number, facts, "abime", damage.extension);
    } else if (lot < 4 && number > 0) {
      int other = sound(random.nextInt(number));
      bytes = content(other);
      name = name(number, facts, "copie", form(other).name());
    } else {
      bytes = content(number);
      name = name(number, facts, "convention", form(number).name());
    }
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Random random(int number) {
    return new Random(seed * 7_368_787L + number);
  }

  /** The nearest number before whose file is neither damaged nor a copy. */
  private int sound(int number) {
    int sound = number;
    while (sound > 0 && random(sound).nextInt(WHOLE) < 4) {
      sound--;
    }
    return sound;
  }

  private byte[] content(int number) {
    Form form = form(number);
    if (form != Form.ZIP) {
      return form.bytes(deed(number));
    }
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("convention.docx", Form.DOCX.bytes(deed(number)));
    members.put("dossier/piece.txt", Form.TXT.bytes(deed(number + 1_000_000)));
    members.put("dossier/piece.pdf", Form.PDF.bytes(deed(number + 2_000_000)));
    return Form.zip(members);
  }

  private Form form(int number) {
    int lot = new Random(seed * 15_485_863L + number).nextInt(WHOLE);
    int[] shares = {30, 60, 72, 80, 85, 91, 96, 98, 100};
    int form = 0;
    while (lot >= shares[form]) {
      form++;
    }
    return Form.values()[form];
  }

  /** One in ten amends an earlier agreement, and one in ten of these an agreement not there. */
  private Deed deed(int number) {
    Random random = new Random(seed * 32_452_843L + number);
    if (random.nextInt(10) == 0 && number > 0) {
      boolean absent = random.nextInt(10) == 0;
      int other = absent ? 5_000_000 + number : random.nextInt(number);
      Facts amended = Facts.of(seed, other, on);
      return Deed.amendment(
          amended, amended.effect().plusMonths(amended.months()).minusDays(20), 12);
    }
    int length = pages < 0 ? -pages : 1 + random.nextInt(pages);
    return Deed.agreement(Facts.of(seed, number, on), length);
  }

  private static String name(int number, Facts facts, String word, String extension) {
    String odd = number % 50 == 7 ? " (signé) – l’été" : "";
    return String.format(
        Locale.ROOT,
        "%d/%s/%05d-%s%s.%s",
        facts.effect().getYear(),
        facts.town().name(),
        number,
        word,
        odd,
        extension.toLowerCase(Locale.ROOT));
  }
}
