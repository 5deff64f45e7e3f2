package io.dibao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports that the local run listens on. */
record Ports(int ingest, int catalog, int kafka, int kafkaController, int postgres) {

  /**
   * Fails on the first port that something listens on already, naming the option that changes it.
   */
  void requireFree() throws CannotStart {
    Map<String, Integer> byOption = new LinkedHashMap<>();
    byOption.put("--ingest-port", ingest);
    byOption.put("--catalog-port", catalog);
    byOption.put("--kafka-port", kafka);
    byOption.put("--kafka-controller-port", kafkaController);
    byOption.put("--postgres-port", postgres);
    for (Map.Entry<String, Integer> entry : byOption.entrySet()) {
      if (!isFree(entry.getValue())) {
        throw new CannotStart(
            "port "
                + entry.getValue()
                + " is taken; stop what listens there, or choose another with "
                + entry.getKey()
                + ".");
      }
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
