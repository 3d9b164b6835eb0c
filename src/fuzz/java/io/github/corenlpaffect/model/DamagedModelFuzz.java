package io.github.corenlpaffect.model;

/** {@link DamagedModel} as often as {@code jqwik.tries.default} says. */
class DamagedModelFuzz extends DamagedModel {}
