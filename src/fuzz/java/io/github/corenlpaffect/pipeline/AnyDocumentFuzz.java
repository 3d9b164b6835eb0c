package io.github.corenlpaffect.pipeline;

/** {@link AnyDocument} as often as {@code jqwik.tries.default} says. */
class AnyDocumentFuzz extends AnyDocument {}
