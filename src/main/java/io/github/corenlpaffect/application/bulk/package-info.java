/**
 * The affect of any number of records, in their order, by all processors, in bounded memory: a
 * folder of results that a run which was killed goes on with.
 */
package io.github.corenlpaffect.application.bulk;
