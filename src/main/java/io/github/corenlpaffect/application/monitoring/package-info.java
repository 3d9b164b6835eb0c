/**
 * How the affect of dated texts goes over time: means of days, weeks or months with confidence
 * intervals, the times when a mean changed for good, and the texts behind a change. What is kept
 * grows with the number of periods, not of texts.
 */
package io.github.corenlpaffect.application.monitoring;
