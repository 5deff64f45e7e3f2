package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the index answers questions; while it is rebuilt, the old one does. Where there is
 * none yet, the answer says how far the first one is, so that whoever waits sees it get on.
 */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

  private final ArticleIndex index;

  IndexReadiness(ArticleIndex index) {
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("search index").status(index.isReady());
    index
        .rebuilding()
        .ifPresent(
            progress ->
                answer.withData("done", progress.done()).withData("total", progress.total()));
    return answer.build();
  }
}
