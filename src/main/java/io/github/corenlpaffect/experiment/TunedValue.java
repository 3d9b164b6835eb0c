package io.github.corenlpaffect.experiment;

/** A value of the option that every recipe is tuned by. */
public record TunedValue(String option, String value) {}
