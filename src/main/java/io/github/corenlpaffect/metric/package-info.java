/**
 * Measures of predictions against gold labels: plain functions of arrays, thread-safe. Two rules
 * hold for all: where the gold labels leave a measure undefined (none, or all alike), it is NaN;
 * predictions that are all alike know nothing and get what chance gets, except that they may be
 * well calibrated. Depends on nothing of the project.
 */
package io.github.corenlpaffect.metric;
