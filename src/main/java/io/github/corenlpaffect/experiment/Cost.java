package io.github.corenlpaffect.experiment;

/**
 * What a run cost; times are of one thread, and noisy where other runs went on beside it.
 *
 * @param parameters the numbers that were trained
 * @param seconds of training, of all epochs
 * @param microseconds per sentence that the model reads, without tokenizing
 * @param bytes of the model's file
 */
public record Cost(long parameters, double seconds, double microseconds, long bytes) {}
