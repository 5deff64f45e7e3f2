package io.dibao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports that the local run listens on. */
record Ports(int ingest, int catalog, int kafka, int kafkaController, int postgres) {

  private static final int CONNECT_MILLIS = 500;

  /**
   * Fails on the first port that something listens on already, or that two parts are to have,
   * naming the option that changes it.
   */
  void requireFree() throws CannotStart {
    Map<Integer, String> optionByPort = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> entry : byOption().entrySet()) {
      int port = entry.getValue();
      if (port < 1 || port > 65_535) {
        throw new CannotStart(port + " is no port; choose another with " + entry.getKey() + ".");
      }
      String other = optionByPort.putIfAbsent(port, entry.getKey());
      if (other != null) {
        throw new CannotStart(
            "port %d is wanted twice; choose another with %s or %s."
                .formatted(port, other, entry.getKey()));
      }
      if (!isFree(port)) {
        throw new CannotStart(
            "port %d is taken; stop what listens there, or choose another with %s."
                .formatted(port, entry.getKey()));
      }
    }
  }

  private Map<String, Integer> byOption() {
    Map<String, Integer> byOption = new LinkedHashMap<>();
    byOption.put("--ingest-port", ingest);
    byOption.put("--catalog-port", catalog);
    byOption.put("--kafka-port", kafka);
    byOption.put("--kafka-controller-port", kafkaController);
    byOption.put("--postgres-port", postgres);
    return byOption;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      return false;
    }
    return !answers(port);
  }

  /** A program may listen on the other addresses of localhost, and be asked in place of Dibao. */
  private static boolean answers(int port) {
    try {
      for (InetAddress address : InetAddress.getAllByName("localhost")) {
        if (connects(new InetSocketAddress(address, port))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean connects(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(address, CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
