package io.github.corenlpaffect.train.evaluation.document;

import io.github.corenlpaffect.metric.Interval;

/**
 * What a weighting is worth on a task's texts of several sentences. Figures are NaN where they are
 * undefined.
 *
 * @param task the task's name
 * @param metric its main measure
 * @param weighting the weighting's name
 * @param trainTexts how many training texts there are
 * @param train its figure on them, by which a weighting may be chosen
 * @param devTexts how many dev texts there are
 * @param dev its figure on them
 * @param difference from the mean over tokens on dev
 * @param interval where the difference lies with 95 % by a paired bootstrap
 */
public record DocumentFigure(
    String task,
    String metric,
    String weighting,
    int trainTexts,
    double train,
    int devTexts,
    double dev,
    double difference,
    Interval interval) {}
