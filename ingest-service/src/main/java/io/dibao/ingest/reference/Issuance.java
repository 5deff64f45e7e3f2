package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.List;

/**
 * A statement that agencies issued something: 由A、B和C10部门联合印发.
 *
 * @param issuers those named, in their order
 * @param joint whether there are several, named or not (A等10部门)
 * @param stated how many the statement says that there are; 0 where it does not say
 * @param range from the first issuer to the end of the verb
 */
record Issuance(List<AgencyMention> issuers, boolean joint, int stated, Range range) {

  Issuance {
    issuers = List.copyOf(issuers);
  }

  List<String> names() {
    return issuers.stream().map(AgencyMention::name).toList();
  }

  Issuance by(List<AgencyMention> others) {
    return new Issuance(others, joint, stated, range);
  }

  /** Whether it says the same as another that ends behind the same verb. */
  boolean says(Issuance other) {
    return range.start() <= other.range.start() && range.overlaps(other.range);
  }
}
