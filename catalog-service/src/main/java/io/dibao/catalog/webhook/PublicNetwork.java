package io.dibao.catalog.webhook;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public Internet, and those that the operator allows, from all others: a
 * subscriber must not make this service ask its own neighbours. Java reads an IPv4 address inside
 * an IPv6 one ({@code ::ffff:127.0.0.1}) as what it is.
 */
@ApplicationScoped
class PublicNetwork {

  private final List<IpSubnetFilterRule> special;
  private final List<IpSubnetFilterRule> allowed;

  PublicNetwork(WebhookSettings settings) {
    special = special();
    allowed =
        settings.allowedNetworks().orElse(List.of()).stream().map(PublicNetwork::rule).toList();
  }

  boolean holds(InetAddress address) {
    InetSocketAddress socket = new InetSocketAddress(address, 0);
    return isIn(allowed, socket) || !isIn(special, socket);
  }

  private static boolean isIn(List<IpSubnetFilterRule> networks, InetSocketAddress address) {
    return networks.stream().anyMatch(network -> network.matches(address));
  }

  private static List<IpSubnetFilterRule> special() {
    try (InputStream file =
            PublicNetwork.class.getResourceAsStream("/webhook/special-networks.txt");
        Stream<String> lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PublicNetwork::rule)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IpSubnetFilterRule rule(String network) {
    String[] parts = network.strip().split("/", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("not a network: " + network);
    }
    return new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.REJECT);
  }
}
