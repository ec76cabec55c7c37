package org.contreseing.desk;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small OpenID provider in a process of its own: whoever comes is let through as {@code who}
 * says, and what {@code lie} says is wrong in the token.
 */
final class IdentityProvider {

  private final HttpServer server;
  private final RSAKey key = new RSAKeyGenerator(2048).keyID("k").generate();
  private final RSAKey other = new RSAKeyGenerator(2048).keyID("k").generate();
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

  private IdentityProvider() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    server.createContext("/.well-known/openid-configuration", e -> json(e, 200, metadata()));
    server.createContext("/keys", e -> json(e, 200, new JWKSet(key).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
  }

  public static void main(String[] arguments) throws Exception {
    IdentityProvider provider = new IdentityProvider();
    provider.server.start();
    System.out.println(provider.server.getAddress().getPort());
    System.out.flush();
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String metadata() {
    return ("{'issuer':'%s','authorization_endpoint':'%s/authorize','token_endpoint':'%s/token',"
            + "'jwks_uri':'%s/keys','subject_types_supported':['public'],"
            + "'response_types_supported':['code'],'id_token_signing_alg_values_supported':['RS256']}")
        .replace('\'', '"')
        .replace("%s", issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> given =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> asked = codes.remove(given.get("code"));
    try {
      if (asked == null
          || !challenge(given.get("code_verifier")).equals(asked.get("code_challenge"))) {
        json(exchange, 400, "{\"error\":\"invalid_grant\"}");
      } else {
        json(
            exchange,
            200,
            "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\""
                + idToken(asked)
                + "\"}");
      }
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private String idToken(Map<String, String> asked) throws Exception {
    String lie = asked.getOrDefault("lie", "");
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(lie.equals("issuer") ? "https://evil.example" : issuer())
            .audience(lie.equals("audience") ? "another" : asked.get("client_id"))
            .subject(asked.getOrDefault("who", "nobody"))
            .claim("nonce", lie.equals("nonce") ? "x" : asked.get("nonce"))
            .claim("email", asked.getOrDefault("email", "x@example.org"))
            .claim("email_verified", !lie.equals("email"))
            .issueTime(Date.from(now))
            .expirationTime(
                Date.from(lie.equals("time") ? now.minusSeconds(600) : now.plusSeconds(60)))
            .build();
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
    token.sign(new RSASSASigner(lie.equals("key") ? other : key));
    return token.serialize();
  }

  private static String challenge(String verifier) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private static Map<String, String> form(String text) {
    Map<String, String> form = new HashMap<>();
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static void json(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
