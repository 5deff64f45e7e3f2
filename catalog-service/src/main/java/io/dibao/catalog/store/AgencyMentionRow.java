package io.dibao.catalog.store;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Where an article names an agency. */
@Entity
@Table(name = "agency_mention")
@IdClass(MentionKey.class)
class AgencyMentionRow extends MentionRow {}
