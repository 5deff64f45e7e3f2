package io.dibao.catalog.search;

import java.util.List;
import java.util.Optional;

/** What a query in the query language asks of an article. See {@link WordsReader}. */
sealed interface Expression {

  /** All of the parts. */
  record All(List<Expression> parts) implements Expression {}

  /** One of the parts. */
  record Any(List<Expression> parts) implements Expression {}

  /** Not the part. */
  record Not(Expression part) implements Expression {}

  /**
   * Words that stand one after the other.
   *
   * @param place where; absent for anywhere
   */
  record Text(String words, Spelling spelling, Optional<Place> place) implements Expression {}

  /** A category, publisher, agency or document whose name holds the words. */
  record Name(Facet facet, String words) implements Expression {}

  /** An agency or document of that name, or of that form of its name. */
  record Named(Facet facet, String name) implements Expression {}

  /**
   * A classification.
   *
   * @param code with its role, if one is asked for
   */
  record Code(String scheme, String code) implements Expression {}

  /** A part of an article's text that is searched by itself. */
  enum Place {
    TITLE,
    HEADINGS,
    TEXT
  }

  /** How closely a word must be spelt as it is asked for. */
  enum Spelling {
    AS_WRITTEN,
    /** The word is the beginning of one: semi*. */
    BEGINNING,
    /** One letter is added, missing, another, or swapped with its neighbour. */
    ONE_TYPO,
    /** Two are. */
    TWO_TYPOS
  }
}
