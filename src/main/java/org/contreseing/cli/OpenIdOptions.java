package org.contreseing.cli;

import java.net.URI;
import java.util.Optional;
import org.contreseing.people.OpenId;
import org.contreseing.report.Visible;
import picocli.CommandLine.Option;

/** Where people may sign in, other than with a password. */
final class OpenIdOptions {

  /** The secret is never an option, which others could see. */
  private static final String SECRET = "CONTRESEING_OIDC_SECRET";

  @Option(names = "--oidc-issuer", paramLabel = "URL")
  private String issuer;

  @Option(names = "--oidc-client", paramLabel = "ID")
  private String client;

  /**
   * @param publicAddress of the desk, to which the provider sends people back
   * @throws BadUsage when something is missing
   */
  Optional<OpenId> provider(Session session, Optional<URI> publicAddress) {
    if (issuer == null) {
      return Optional.empty();
    }
    if (client == null || publicAddress.isEmpty()) {
      throw session.messages().refuse("oidc.incomplete");
    }
    try {
      Optional<String> secret = Optional.ofNullable(session.terminal().environment().get(SECRET));
      URI callback = publicAddress.get().resolve("/sign-in/openid/back");
      return Optional.of(new OpenId(URI.create(issuer), client, secret, callback));
    } catch (IllegalArgumentException e) {
      throw session.messages().refuse("serve.address", Visible.line(issuer));
    }
  }
}
