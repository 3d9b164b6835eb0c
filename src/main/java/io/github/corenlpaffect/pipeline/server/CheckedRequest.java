package io.github.corenlpaffect.pipeline.server;

import java.util.Properties;

/**
 * A request that may be answered.
 *
 * @param query what CoreNLP's server is to read
 * @param inForce all properties, the operator's among them
 */
record CheckedRequest(RequestQuery query, Properties inForce) {}
