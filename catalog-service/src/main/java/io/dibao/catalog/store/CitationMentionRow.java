package io.dibao.catalog.store;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Where an article cites a document. */
@Entity
@Table(name = "citation_mention")
@IdClass(MentionKey.class)
class CitationMentionRow extends MentionRow {}
