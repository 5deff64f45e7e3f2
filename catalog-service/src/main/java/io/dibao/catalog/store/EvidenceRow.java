package io.dibao.catalog.store;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Where an article earned a code. */
@Entity
@Table(name = "evidence")
@IdClass(MentionKey.class)
class EvidenceRow extends MentionRow {}
