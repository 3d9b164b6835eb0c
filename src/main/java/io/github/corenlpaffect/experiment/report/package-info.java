/**
 * What an experiment has found as pages and tables. A report is a list of {@link
 * io.github.corenlpaffect.experiment.report.ReportSection sections} of blocks that are written as
 * HTML and as Markdown alike.
 */
package io.github.corenlpaffect.experiment.report;
