package io.github.corenlpaffect.experiment.transfer;

import io.github.corenlpaffect.experiment.MeanDeviation;

/**
 * How many texts there are of a domain.
 *
 * @param name the domain's name
 * @param sources texts of the other domains to learn from
 * @param labelled texts of its own to learn from
 * @param dev texts to measure on
 * @param taught over the seeds the texts that self-training used; without values if there was none
 */
record DomainSize(String name, int sources, int labelled, int dev, MeanDeviation taught) {}
