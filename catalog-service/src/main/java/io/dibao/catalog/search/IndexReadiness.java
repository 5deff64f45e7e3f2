package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index answers questions; while it is rebuilt, the old one does. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

  private final ArticleIndex index;

  IndexReadiness(ArticleIndex index) {
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("search index").status(index.isReady()).build();
  }
}
