package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Documents.Refused;
import org.contreseing.extract.UnreachableFileException.Cause;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  @TempDir private Path folder;
  private final Documents documents = new Documents(Limits.standard());

  private Path file(String name, byte[] content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, content);
  }

  private Path file(String name) throws IOException {
    return file(name, Samples.WORDS.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsLoadedUnderTheNameOfItsPath() throws IOException {
    Path path = file("a.txt", new byte[] {65});
    assertThat(documents.open(path))
        .isEqualTo(new Loaded(new Document(path.toString(), new byte[] {65})));
  }

  @Test
  void aTooLargeFileIsRefusedWithoutBeingRead() throws IOException {
    Path path = folder.resolve("grand.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertThat(documents.open(path))
        .isEqualTo(
            new Refused(path.toString(), new Unreadable(Reason.TOO_LARGE, "200 MB > 50 MB")));
  }

  @Test
  void aStreamIsReadAsFarAsTheLimit() throws IOException {
    Documents small = new Documents(new Limits(10, 1, 1, 1, 1, Duration.ofSeconds(1)));
    assertThat(small.read("-", new ByteArrayInputStream(new byte[10]))).isInstanceOf(Loaded.class);
    assertThat(small.read("-", new ByteArrayInputStream(new byte[11])))
        .isEqualTo(new Refused("-", new Unreadable(Reason.TOO_LARGE, "11 B > 10 B")));
  }

  @Test
  void whatCannotBeReachedSaysWhyAndWhere() {
    Path missing = folder.resolve("absent.txt");
    assertThatThrownBy(() -> documents.open(missing))
        .isInstanceOfSatisfying(
            UnreachableFileException.class,
            e -> {
              assertThat(e.path()).isEqualTo(missing);
              assertThat(e.why()).isEqualTo(Cause.MISSING);
            });
    assertThatThrownBy(() -> documents.open(folder))
        .isInstanceOfSatisfying(
            UnreachableFileException.class, e -> assertThat(e.why()).isEqualTo(Cause.NOT_A_FILE));
    assertThatThrownBy(() -> new DocumentFolder(Limits.standard()).search(missing))
        .isInstanceOfSatisfying(
            UnreachableFileException.class, e -> assertThat(e.why()).isEqualTo(Cause.MISSING));
  }

  @Test
  void documentsOfAFolderAreFoundSortedAndTheRestIsCounted() throws IOException {
    Path b = file("b.txt");
    Path a = file("sous/a.DOCX");
    Path bare = file("convention");
    Path odd = file("convention.v2", Samples.convention("docx"));
    file("donnees.json");
    file("tableau.csv");
    file("image.png");
    file("sans-extension-binaire", new byte[] {0, 1, 2, 3});
    file("vide", new byte[0]);
    file(".cache/x.txt");
    file("~$verrou.docx");
    Files.createSymbolicLink(folder.resolve("sous/boucle"), folder);
    var found = new DocumentFolder(Limits.standard()).search(folder);
    assertThat(found.documents()).containsExactly(b, bare, odd, a);
    assertThat(found.leftAside()).isEqualTo(5);
    assertThat(found.unreachable()).isEmpty();
  }

  @Test
  void aDeviceWithADocumentsNameIsNamedAndNotRead() throws IOException {
    Path device = Path.of("/dev/zero");
    Assumptions.assumeTrue(Files.exists(device));
    Path zero = Files.createSymbolicLink(folder.resolve("zero.docx"), device);
    Path gone = Files.createSymbolicLink(folder.resolve("gone.pdf"), Path.of("nulle-part.pdf"));
    var found = new DocumentFolder(Limits.standard()).search(folder);
    assertThat(found.unreachable()).containsExactly(zero);
    assertThat(found.documents()).containsExactly(gone);
  }

  @Test
  void aFolderMayBeGivenThroughALinkAndBeDeep() throws IOException {
    Path real = Files.createDirectory(folder.resolve("archives"));
    String sub = "convention-de-partenariat/".repeat(40);
    Path deep = file("archives/" + sub + "a.txt");
    Files.createSymbolicLink(real.resolve("boucle"), real);
    Path link = Files.createSymbolicLink(folder.resolve("lien"), real);
    var search = new DocumentFolder(Limits.standard());
    assertThat(search.search(link).documents()).containsExactly(link.resolve(sub + "a.txt"));
    assertThat(search.search(real).documents()).containsExactly(deep);
    Path broken = Files.createSymbolicLink(folder.resolve("rompu"), Path.of("nulle-part"));
    assertThatThrownBy(() -> search.search(broken))
        .isInstanceOfSatisfying(
            UnreachableFileException.class, e -> assertThat(e.why()).isEqualTo(Cause.MISSING));
  }
}
