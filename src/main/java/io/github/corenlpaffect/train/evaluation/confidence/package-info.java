/** Whether what the product says of its own errors is true. */
package io.github.corenlpaffect.train.evaluation.confidence;
