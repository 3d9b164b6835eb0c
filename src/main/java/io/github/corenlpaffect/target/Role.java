package io.github.corenlpaffect.target;

/** What a noun phrase does in its clause. */
enum Role {
  SUBJECT,
  OBJECT,
  /** What is said of a subject by "to be". */
  PREDICATE,
  /** Behind a preposition. */
  OBLIQUE,
  /** In a clause without a verb. */
  FRAGMENT,
  /** The owner of another phrase. */
  POSSESSOR
}
