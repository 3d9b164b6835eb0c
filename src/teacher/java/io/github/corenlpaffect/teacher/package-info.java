/**
 * A teacher that is too large to ship: a pretrained encoder, fine-tuned on all tasks with PyTorch.
 * What it says about every text goes into a file of soft labels, from which the shipped model
 * learns. Only the Maven profile {@code teacher} builds this package.
 */
package io.github.corenlpaffect.teacher;
