/**
 * What is known of words before training: lexicons, pretrained vectors, clusters. Read from the
 * files in which their owners publish them; none of it is part of a model.
 */
package io.github.corenlpaffect.train.knowledge;
