package io.dibao.ingest.reference;

import java.util.List;

/**
 * What an article refers to.
 *
 * @param documents in the order of their first mention
 * @param agencies in the order of their first mention
 * @param relations what documents do to each other
 * @param warnings what was found to be inconsistent, each a short English sentence
 */
public record References(
    List<Document> documents,
    List<Agency> agencies,
    List<Relation> relations,
    List<String> warnings) {

  public References {
    documents = List.copyOf(documents);
    agencies = List.copyOf(agencies);
    relations = List.copyOf(relations);
    warnings = List.copyOf(warnings);
  }
}
