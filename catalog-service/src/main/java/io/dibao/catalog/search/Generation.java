package io.dibao.catalog.search;

import java.nio.file.Path;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.jboss.logging.Logger;

/**
 * One making of the index, in a folder of its own, so that the next can be made beside it.
 *
 * @param folder its own, below that of the index
 * @param mapping opened on it
 */
record Generation(Path folder, CloseableSearchMapping mapping) {

  private static final Logger LOG = Logger.getLogger(Generation.class);

  void close() {
    try {
      mapping.close();
    } catch (RuntimeException e) {
      // What was not yet written is written again: its records are not yet acknowledged.
      LOG.warn("The index could not be closed in order", e);
    }
  }
}
