package org.contreseing.people;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;

/**
 * Signing in with a provider of identities: OpenID Connect's code flow with PKCE. The provider is
 * asked for its addresses when somebody first signs in, so that the desk opens without it.
 */
public final class OpenId {

  private static final int TIMEOUT_MILLIS = 10_000;

  private final Issuer issuer;
  private final ClientID client;
  private final Optional<Secret> secret;
  private final URI callback;
  private Optional<OIDCProviderMetadata> provider = Optional.empty();

  /**
   * @param issuer address of the provider
   * @param secret of this client; empty for a public one
   * @param callback where the provider sends people back to
   */
  public OpenId(URI issuer, String client, Optional<String> secret, URI callback) {
    this.issuer = new Issuer(issuer);
    this.client = new ClientID(client);
    this.secret = secret.map(Secret::new);
    this.callback = callback;
  }

  /**
   * Somebody on the way to the provider.
   *
   * @param address where to go
   */
  public record Journey(URI address, String state, String nonce, String verifier) {}

  /**
   * Who came back.
   *
   * @param subject the provider's address, a blank, and its name for them
   * @param email when the provider has verified that it is theirs
   */
  public record Identity(String subject, Optional<String> email) {}

  public Journey begin() throws OpenIdException {
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    AuthenticationRequest request =
        new AuthenticationRequest.Builder(
                new ResponseType(ResponseType.Value.CODE),
                new Scope("openid", "email"),
                client,
                callback)
            .endpointURI(provider().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build();
    return new Journey(request.toURI(), state.getValue(), nonce.getValue(), verifier.getValue());
  }

  /**
   * Who it was that came back with a code.
   *
   * @throws OpenIdException when that cannot be found out
   */
  public Identity end(Journey journey, String code) throws OpenIdException {
    try {
      OIDCTokenResponse answer = ask(journey, code);
      IDTokenClaimsSet claims =
          validator().validate(answer.getOIDCTokens().getIDToken(), new Nonce(journey.nonce()));
      boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
      return new Identity(
          issuer.getValue() + " " + claims.getSubject().getValue(),
          Optional.ofNullable(claims.getStringClaim("email")).filter(e -> verified));
    } catch (OpenIdException e) {
      throw e;
    } catch (Exception e) {
      throw new OpenIdException("the identity could not be verified", e);
    }
  }

  private OIDCTokenResponse ask(Journey journey, String code) throws Exception {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), callback, new CodeVerifier(journey.verifier()));
    URI endpoint = provider().getTokenEndpointURI();
    TokenRequest request =
        secret.isPresent()
            ? new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, secret.get()), grant)
                .build()
            : new TokenRequest.Builder(endpoint, client, grant).build();
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(TIMEOUT_MILLIS);
    http.setReadTimeout(TIMEOUT_MILLIS);
    TokenResponse response = OIDCTokenResponseParser.parse(http.send());
    if (!response.indicatesSuccess()) {
      throw new OpenIdException("the provider refused the code");
    }
    return (OIDCTokenResponse) response.toSuccessResponse();
  }

  // Only the algorithm that every provider must have: none, or a shared secret, is no proof.
  private IDTokenValidator validator() throws OpenIdException, MalformedURLException {
    return new IDTokenValidator(
        issuer, client, JWSAlgorithm.RS256, provider().getJWKSetURI().toURL());
  }

  private synchronized OIDCProviderMetadata provider() throws OpenIdException {
    if (provider.isEmpty()) {
      try {
        provider =
            Optional.of(OIDCProviderMetadata.resolve(issuer, TIMEOUT_MILLIS, TIMEOUT_MILLIS));
      } catch (Exception e) {
        throw new OpenIdException("the provider does not answer", e);
      }
    }
    return provider.get();
  }
}
