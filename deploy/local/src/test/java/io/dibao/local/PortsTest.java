package io.dibao.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void freePortsAreAccepted() throws Exception {
    Ports ports = Running.freePorts();

    assertThatCode(ports::requireFree).doesNotThrowAnyException();
  }

  @Test
  void aPortThatSomethingListensOnIsNamedWithTheOptionThatChangesIt() throws Exception {
    Ports free = Running.freePorts();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Ports ports =
          new Ports(free.ingest(), free.catalog(), port, free.kafkaController(), free.postgres());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "port %d is taken; stop what listens there, or choose another with --kafka-port.",
              port);
    }
  }

  @Test
  void aPortThatAnyAddressOfTheMachineListensOnIsTaken() throws Exception {
    Ports free = Running.freePorts();
    try (ServerSocket taken = new ServerSocket(0)) {
      Ports ports =
          new Ports(
              taken.getLocalPort(),
              free.catalog(),
              free.kafka(),
              free.kafkaController(),
              free.postgres());

      assertThatThrownBy(ports::requireFree).hasMessageContaining("--ingest-port");
    }
  }

  @Test
  void twoPartsCannotHaveOnePort() throws Exception {
    Ports free = Running.freePorts();
    Ports ports =
        new Ports(
            free.ingest(), free.ingest(), free.kafka(), free.kafkaController(), free.postgres());

    assertThatThrownBy(ports::requireFree)
        .hasMessage(
            "port %d is wanted twice; choose another with --ingest-port or --catalog-port.",
            free.ingest());
  }

  @Test
  void aNumberThatIsNoPortIsRefused() {
    Ports ports = new Ports(80_800, 1, 2, 3, 4);

    assertThatThrownBy(ports::requireFree)
        .hasMessage("80800 is no port; choose another with --ingest-port.");
  }
}
