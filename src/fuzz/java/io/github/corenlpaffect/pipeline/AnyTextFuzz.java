package io.github.corenlpaffect.pipeline;

/** {@link AnyText} as often as {@code jqwik.tries.default} says. */
class AnyTextFuzz extends AnyText {}
