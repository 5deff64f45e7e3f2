package io.dibao.local;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Says what is running where, and what to try. */
final class Welcome {

  private static final Ports DEFAULTS = new Ports(8080, 8081, 9092, 9093, 15432);

  private final Path home;
  private final Path data;
  private final Ports ports;

  Welcome(Path home, Path data, Ports ports) {
    this.home = home;
    this.data = data;
    this.ports = ports;
  }

  /**
   * Prints it.
   *
   * @param pids which processes there are besides this one
   * @param detached whether no terminal is waiting for the end
   */
  void print(PrintWriter out, String pids, boolean detached) {
    String ingest = "http://localhost:" + ports.ingest();
    String catalog = "http://localhost:" + ports.catalog();
    out.printf(
        """

        Dibao is running.
          post articles to     %1$s/v1/articles
          query the catalog at %2$s/v1/articles
          browse it at         %2$s/
          API documents        %1$s/q/swagger-ui  %2$s/q/swagger-ui
          Kafka                localhost:%3$d, topic articles
          PostgreSQL           localhost:%4$d, database dibao, user postgres
          data and logs        %5$s
          processes            launcher with Kafka %6$d, %7$s

        Try:
          curl --data-binary @%8$s -H 'Content-Type: text/markdown' %1$s/v1/articles
          %9$s --from-beginning%10$s
          curl '%2$s/v1/articles?q=%%E4%%BA%%A7%%E4%%B8%%9A%%E8%%BD%%AC%%E7%%A7%%BB'   # 产业转移

        %11$s%12$s%13$s stops it; the data stays.
        """,
        ingest,
        catalog,
        ports.kafka(),
        ports.postgres(),
        data,
        ProcessHandle.current().pid(),
        pids,
        relative("deploy/samples/interpretation.md"),
        relative("deploy/subscribe"),
        ports.kafka() == DEFAULTS.kafka() ? "" : " --bootstrap-server localhost:" + ports.kafka(),
        detached ? "" : "Ctrl-C or ",
        relative("deploy/down"),
        data.equals(home.resolve(".dibao").toAbsolutePath().normalize())
            ? ""
            : " --data '" + data + "'");
    out.flush();
  }

  /** As a reader would write it in the current folder. */
  private Path relative(String path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = home.resolve(path).toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
