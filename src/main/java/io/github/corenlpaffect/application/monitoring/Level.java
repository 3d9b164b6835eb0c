package io.github.corenlpaffect.application.monitoring;

import java.time.LocalDate;

/**
 * What a mean was for some time.
 *
 * @param from the first day of its first period
 * @param until the first day after its last period
 * @param mean of its periods' means, each with the weight 1 / variance
 * @param variance of that mean
 * @param texts how many
 */
public record Level(LocalDate from, LocalDate until, double mean, double variance, long texts) {}
