package org.contreseing.desk;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.browser.Chromium;
import org.contreseing.browser.ChromiumPage;
import org.contreseing.report.Outcome;

/** A browser before a desk that checks as the program does, with one agreement in two versions. */
final class BrowserDesk implements AutoCloseable {

  static final Path AGREEMENT = Path.of("corpus", "02-subvention-theatre.md");

  final Chromium chromium;
  final DeskFixture desk;
  final String file;

  private BrowserDesk(Chromium chromium, DeskFixture desk, String file) {
    this.chromium = chromium;
    this.desk = desk;
    this.file = file;
  }

  static BrowserDesk start(Path folder) throws Exception {
    Chromium chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")));
    AgreementChecker checker = AgreementChecker.standard();
    DeskFixture desk =
        DeskFixture.single(
            (document, heading) ->
                List.of(
                    Outcome.of(
                        document,
                        checker.check(
                            document,
                            new Check(heading.profile(), heading.on(), heading.language())))));
    Reader reader = new Reader(desk.port());
    String text = Files.readString(AGREEMENT);
    String file = Reader.path(reader.handIn("/files", "lue.md", text));
    String other = text.replace("31 juin 2027", "1er juillet 2027");
    reader.handIn(file + "/versions?profile=signed", "lue-2.md", other);
    return new BrowserDesk(chromium, desk, file);
  }

  /** Every page there is, in one language or the other. */
  List<String> pages() {
    return List.of(
        "/",
        "/?lang=en",
        file,
        file + "?lang=en",
        file + "/versions/1",
        file + "/versions/2/comparison",
        file + "/versions/2/comparison?lang=en",
        "/files",
        "/files?q=nothing-at-all&lang=en",
        "/rules",
        "/rules/PAR-005",
        "/admin/accounts",
        "/admin/keys?lang=en",
        "/admin/audit",
        "/sign-in",
        "/nowhere");
  }

  ChromiumPage open(String path, int width) throws Exception {
    return chromium.open(URI.create("http://127.0.0.1:" + desk.port() + path), width, 900);
  }

  @Override
  public void close() {
    chromium.close();
    desk.close();
  }
}
