package io.github.corenlpaffect.model;

import net.jqwik.api.PropertyDefaults;

/** {@link DamagedModel} in some seconds. */
@PropertyDefaults(tries = 50_000)
class DamagedModelTest extends DamagedModel {}
