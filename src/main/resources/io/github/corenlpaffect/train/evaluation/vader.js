// Reads one text a line, each a JSON string, and writes VADER's compound score of each, a line each.
const { SentimentIntensityAnalyzer } = require('vader-sentiment');

const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter((line) => line !== '');
for (const line of lines) {
  console.log(SentimentIntensityAnalyzer.polarity_scores(JSON.parse(line)).compound);
}
