package io.dibao.local;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Says what is running where, and what to try. */
final class Welcome {

  private Welcome() {}

  static void print(PrintWriter out, Path home, DataFolder data, Ports ports, LocalRun run) {
    String ingest = "http://localhost:" + ports.ingest();
    String catalog = "http://localhost:" + ports.catalog();
    Path sample = home.resolve("deploy/samples/interpretation.md");
    out.println();
    out.println("Dibao is running.");
    out.println("  post articles to     " + ingest + "/v1/articles");
    out.println("  query the catalog at " + catalog + "/v1/articles");
    out.println("  API documents        " + ingest + "/q/swagger-ui  " + catalog + "/q/swagger-ui");
    out.println("  Kafka                localhost:" + ports.kafka() + ", topic articles");
    out.println(
        "  PostgreSQL           localhost:" + ports.postgres() + ", database dibao, user postgres");
    out.println("  data and logs        " + data.path());
    for (ServiceProcess service : run.services()) {
      out.printf("  process of %-9s %d%n", service.name(), service.pid());
    }
    out.println();
    out.println("Try:");
    out.println(
        "  curl --data-binary @"
            + relative(sample)
            + " -H 'Content-Type: text/markdown' "
            + ingest
            + "/v1/articles");
    out.println("  " + relative(home.resolve("deploy/subscribe")) + " --from-beginning");
    out.println(
        "  curl '" + catalog + "/v1/articles?q=%E4%BA%A7%E4%B8%9A%E8%BD%AC%E7%A7%BB'   # 产业转移");
    out.println();
    out.println("Ctrl-C or deploy/down stops it; the data stays.");
    out.flush();
  }

  private static Path relative(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
