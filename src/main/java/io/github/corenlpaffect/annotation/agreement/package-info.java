/**
 * How far raters agree: coefficients of agreement with their intervals, and each rater's part in
 * it. Pure computations over {@link io.github.corenlpaffect.annotation.agreement.Ratings}; may use
 * {@code metric}.
 */
package io.github.corenlpaffect.annotation.agreement;
