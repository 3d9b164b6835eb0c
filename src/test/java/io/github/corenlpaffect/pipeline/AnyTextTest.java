package io.github.corenlpaffect.pipeline;

import net.jqwik.api.PropertyDefaults;

/** {@link AnyText} in some seconds. */
@PropertyDefaults(tries = 1_000)
class AnyTextTest extends AnyText {}
