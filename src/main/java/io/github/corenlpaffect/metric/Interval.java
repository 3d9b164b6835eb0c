package io.github.corenlpaffect.metric;

/** The bounds between which a figure lies with a stated probability; NaN where it is undefined. */
public record Interval(double low, double high) {}
