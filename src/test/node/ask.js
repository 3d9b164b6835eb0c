// Asks a server by the package "corenlp": node ask.js PORT ANNOTATORS < TEXT
// Prints the answer, and the words and parts of speech as the package's own objects have them. Ends
// with 22, as "curl --fail" does, if the server answers with an error.
'use strict';
const fs = require('fs');
const { default: CoreNLP, ConnectorServer, Pipeline, Properties } = require('corenlp');

const [port, annotators] = process.argv.slice(2);
const text = fs.readFileSync(0, 'utf8');
const connector = new ConnectorServer({ dsn: `http://localhost:${port}` });

async function ask() {
  // The pipeline takes no annotator that the package does not know; its connector takes any.
  const answer = await connector.get({
    annotators: annotators.split(','), text, options: {}, language: 'English',
  });
  const pipeline = new Pipeline(
    new Properties({ annotators: 'tokenize,ssplit,pos' }), 'English', connector);
  const document = await pipeline.annotate(new CoreNLP.simple.Document(text));
  const sentences = document.sentences();
  return {
    answer,
    words: sentences.map(sentence => sentence.words()),
    tags: sentences.map(sentence => sentence.posTags()),
  };
}

ask().then(
  result => process.stdout.write(JSON.stringify(result)),
  error => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.statusCode ? 22 : 1;
  });
