/**
 * What a teacher hands to a student: probabilities for texts in a file, and the texts made by
 * recombination that both can make again. Nothing here needs the teacher's own libraries.
 */
package io.github.corenlpaffect.train.distillation;
