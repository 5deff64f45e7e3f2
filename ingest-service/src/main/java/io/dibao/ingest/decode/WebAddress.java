package io.dibao.ingest.decode;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Absolute http and https addresses, kept as they were written. */
public final class WebAddress {

  /** The longest address that is taken, in UTF-16 code units. */
  public static final int LONGEST = 2_048;

  private WebAddress() {}

  /**
   * {@code raw} without surrounding space, if it is an absolute http or https address with a host;
   * one that only leaves out the scheme ({@code //n.sinaimg.cn/a.png}) gets https.
   */
  public static Optional<String> absolute(String raw) {
    String address = raw.strip();
    if (address.startsWith("//")) {
      address = "https:" + address;
    }
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    int colon = address.indexOf("://");
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    if (address.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c == '<' || c == '>' || c == '"')) {
      return Optional.empty();
    }
    int host = colon + 3;
    return (host < address.length() && Character.isLetterOrDigit(address.codePointAt(host)))
            || address.startsWith("[", host)
        ? Optional.of(address)
        : Optional.empty();
  }

  /** {@code raw} as an absolute address, seen from the page at {@code base} if that is known. */
  public static Optional<String> resolve(String raw, Optional<String> base) {
    Optional<String> absolute = absolute(raw);
    if (absolute.isPresent() || base.isEmpty() || raw.isBlank() || raw.length() > LONGEST) {
      return absolute;
    }
    try {
      return absolute(URI.create(base.get()).resolve(URI.create(raw.strip())).toString());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Whether the address names a whole site and no page of it: {@code https://www.gov.cn/}. */
  static boolean isSiteRoot(String absolute) {
    int path = absolute.indexOf('/', absolute.indexOf("://") + 3);
    return path < 0 || path == absolute.length() - 1;
  }
}
