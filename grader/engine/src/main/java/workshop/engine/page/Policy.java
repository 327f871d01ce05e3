package workshop.engine.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What a browser may do for a page (Content Security Policy, level 3): run this one script, apply
/// this one style sheet, and ask nobody for anything.
final class Policy {
  private Policy() {}

  static String of(String script, String style) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + fingerprint(script),
        "style-src " + fingerprint(style),
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String fingerprint(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
