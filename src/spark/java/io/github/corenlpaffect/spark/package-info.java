/**
 * Affect in Apache Spark's SQL: the functions {@code affect} and {@code affect_agg}, which {@link
 * io.github.corenlpaffect.spark.AffectExtensions} brings into a session, and what Java needs to use
 * them. Uses the values and {@code pipeline}; nothing uses it. Only the Maven profile {@code spark}
 * builds this package.
 */
package io.github.corenlpaffect.spark;
