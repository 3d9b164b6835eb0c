package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.text.Rejection;

/**
 * What came of a batch.
 *
 * @param batch what was read
 * @param rows how many rows were made
 * @param bytes the rows
 * @param rejections the other records, in their order
 */
record BatchResult(ReadBatch batch, long rows, byte[] bytes, ImmutableList<Rejection> rejections) {}
