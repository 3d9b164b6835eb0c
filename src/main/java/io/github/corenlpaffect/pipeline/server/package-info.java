/**
 * What stands between a client and CoreNLP's server: who may ask, how much and how long, what a
 * request may set, and what it is answered. Uses the pipeline's formats and options; is used by
 * {@code AffectServer} alone.
 */
package io.github.corenlpaffect.pipeline.server;
