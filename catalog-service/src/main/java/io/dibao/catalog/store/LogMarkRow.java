package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Up to where a partition's records have been told of. */
@Entity
@Table(name = "log_mark")
@IdClass(LogMarkRow.Key.class)
class LogMarkRow {

  /** A partition of a topic. */
  record Key(String topic, int partition) implements Serializable {

    static Key of(Changes.Origin origin) {
      return new Key(origin.topic(), origin.partition());
    }
  }

  @Id String topic;
  @Id int partition;

  @Column(name = "told_offset")
  long toldOffset;
}
