package io.dibao.catalog.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/** The URLs that may be sent to. */
@ApplicationScoped
class Targets {

  private static final int LONGEST = 2_000;
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private final WebhookSettings settings;
  private final PublicNetwork network;

  Targets(WebhookSettings settings, PublicNetwork network) {
    this.settings = settings;
    this.network = network;
  }

  /**
   * Where to send to.
   *
   * @param address what the host's name means now, which is what must be connected to: asked once
   *     more, the name may mean another one
   */
  record Target(URI url, InetAddress address) {

    boolean isSecure() {
      return url.getScheme().equalsIgnoreCase("https");
    }

    int port() {
      return url.getPort() >= 0 ? url.getPort() : isSecure() ? HTTPS_PORT : HTTP_PORT;
    }

    String path() {
      String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
      return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
  }

  /**
   * Asks what the URL means now; it blocks for the name service.
   *
   * @throws IllegalArgumentException if the URL may not be sent to, or its host has no address; the
   *     message says why
   */
  Target resolve(String text) {
    URI url = url(text);
    try {
      InetAddress[] addresses = InetAddress.getAllByName(url.getHost());
      if (!Arrays.stream(addresses).allMatch(network::holds)) {
        throw new IllegalArgumentException("is at a host that is not public");
      }
      return new Target(url, addresses[0]);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("is at a host that has no address", e);
    }
  }

  private URI url(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
    }
    try {
      URI url = new URI(text);
      if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
        throw new IllegalArgumentException(
            "is not an absolute URL with a host, without user and fragment");
      }
      if (!settings.schemes().contains(url.getScheme().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "has another scheme than " + String.join(", ", settings.schemes()));
      }
      return url;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("is not a URL", e);
    }
  }
}
