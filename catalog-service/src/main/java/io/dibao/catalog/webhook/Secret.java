package io.dibao.catalog.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that a subscriber's deliveries are signed with, as the Standard Webhooks specification
 * has it. It never writes itself by accident.
 */
final class Secret {

  private static final String PREFIX = "whsec_";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;
  private static final int MADE = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;

  private Secret(byte[] key) {
    this.key = key.clone();
  }

  static Secret random() {
    byte[] key = new byte[MADE];
    new SecureRandom().nextBytes(key);
    return new Secret(key);
  }

  static Secret of(byte[] stored) {
    return new Secret(stored);
  }

  /**
   * @throws IllegalArgumentException if it is not of the form that {@link #reveal} writes
   */
  static Secret parse(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      if (text.startsWith(PREFIX) && key.length >= SHORTEST && key.length <= LONGEST) {
        return new Secret(key);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(wanted(), e);
    }
    throw new IllegalArgumentException(wanted());
  }

  private static String wanted() {
    return "is not whsec_ and %d to %d bytes in Base64".formatted(SHORTEST, LONGEST);
  }

  byte[] bytes() {
    return key.clone();
  }

  /** For the subscriber, once. */
  String reveal() {
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  /** The header {@code webhook-signature}: of the id, the time and the body, divided by dots. */
  String signature(String id, long epochSecond, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] signed = (id + "." + epochSecond + "." + body).getBytes(StandardCharsets.UTF_8);
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
