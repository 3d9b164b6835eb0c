package io.github.corenlpaffect.pipeline;

import net.jqwik.api.PropertyDefaults;

/** {@link AnyDocument} in some seconds. */
@PropertyDefaults(tries = 9_000)
class AnyDocumentTest extends AnyDocument {}
