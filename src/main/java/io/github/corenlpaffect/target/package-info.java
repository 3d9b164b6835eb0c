/**
 * Targets: what a sentence expresses toward the things and persons that it names. A sentence is cut
 * into noun phrases and clauses by its parts of speech; dependencies say what hangs on what; a
 * table of words says who feels what toward whom; and the model reads, for each target, the words
 * that speak of it. May use {@code feature} and {@code model}.
 */
package io.github.corenlpaffect.target;
