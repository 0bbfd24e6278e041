package org.chapter8.serve.reconcile;

import org.chapter8.model.LangString;

/** A value of a property. */
sealed interface Value {

  /** A text in a language. */
  record Words(LangString text) implements Value {}

  /** A text of no language: a code, an IRI. */
  record Code(String text) implements Value {}

  /** Another entity of this service, or one of its types. */
  record Known(String id) implements Value {}

  /** An entity of Wikidata by its number, called as the entity it is the same as. */
  record Item(String id, Entity same) implements Value {}
}
