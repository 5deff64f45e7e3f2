/**
 * Stage 4, references. In: the clean text, its outline and the agency taxonomy. Out: the documents
 * (《…》) and the agencies that the article names, each under one canonical name with all its
 * mentions.
 */
package io.dibao.ingest.reference;
