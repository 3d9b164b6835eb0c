/**
 * Ratings on a scale, and choices among categories: people say of one text at a time how much there
 * is of something, or what it is about, and their answers become labels.
 */
package io.github.corenlpaffect.annotation.rating;
