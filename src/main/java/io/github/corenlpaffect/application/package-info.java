/** What people ask of many sentences: the course of a text, change over time, rows in bulk. */
package io.github.corenlpaffect.application;
