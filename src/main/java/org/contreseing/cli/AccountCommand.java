package org.contreseing.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.contreseing.people.Passwords;
import org.contreseing.report.Visible;
import org.contreseing.store.Account;
import org.contreseing.store.Accounts;
import org.contreseing.store.Role;
import org.contreseing.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code account NAME}: makes an account of the desk, or gives one another password. The password
 * is the first line of standard input, never an option, which others could see.
 */
@CommandLine.Command(name = "account")
final class AccountCommand implements Command {

  private final Session session;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private StoreOptions storage = new StoreOptions();

  @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
  private String name;

  @Option(names = "--organisation", paramLabel = "NAME")
  private String organisation = ServeCommand.SINGLE;

  @Option(names = "--roles", paramLabel = "ROLE,…", split = ",")
  private List<String> roles = List.of("submit", "review");

  AccountCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    Values values = new Values(session.messages());
    help.check(values);
    Set<Role> asked = asked();
    String folded = name.strip().toLowerCase(Locale.ROOT);
    if (!folded.matches("[a-z0-9][a-z0-9._@+-]{0,99}")) {
      throw session.messages().refuse("account.badname", Visible.line(name));
    }
    String password = password();
    try (Store store = storage.open(session, Clock.systemUTC())) {
      Accounts accounts = store.of(store.organisation(organisation).id()).accounts();
      String key = store(accounts, folded, password, asked);
      session.terminal().say(session.messages().say(key, Visible.line(folded)));
    }
    return Exit.CLEAN;
  }

  private String store(Accounts accounts, String folded, String password, Set<Role> asked) {
    String hash = Passwords.hash(password);
    Optional<Account> made =
        accounts.create(folded, name.strip(), Optional.of(hash), Optional.empty(), asked, "cli");
    if (made.isPresent()) {
      return "account.made";
    }
    Account there =
        accounts.all().stream()
            .filter(a -> a.name().equals(folded))
            .findFirst()
            .orElseThrow(() -> session.messages().refuse("account.taken", Visible.line(name)));
    accounts.password(there.id(), hash, "cli");
    accounts.change(there.id(), asked, false, "cli");
    return "account.changed";
  }

  private Set<Role> asked() {
    EnumSet<Role> asked = EnumSet.noneOf(Role.class);
    for (String role : roles) {
      asked.add(
          Role.of(role.strip())
              .orElseThrow(
                  () ->
                      session
                          .messages()
                          .refuse(
                              "value.unknown",
                              "--roles",
                              Visible.line(role),
                              "submit, review, administer")));
    }
    return asked;
  }

  private String password() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(session.terminal().in(), StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null || !Passwords.isAcceptable(line)) {
      throw session.messages().refuse("account.password", Passwords.SHORTEST);
    }
    return line;
  }
}
