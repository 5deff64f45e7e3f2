package io.dibao.catalog.store;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A form in which an article gives the name of an agency or a document. */
@Entity
@Table(name = "name_form")
@IdClass(PartKey.class)
class NameFormRow extends PartRow {

  /** Nobody types longer ones, and the database's index has a bound. */
  static final int LONGEST = 200;

  String kind;
  String form;
  String name;
}
