/**
 * From the answers of several raters to one label for each item, and to the items that somebody has
 * to look at again. Pure computations; may use {@code annotation.agreement} and {@code metric}.
 */
package io.github.corenlpaffect.annotation.consensus;
