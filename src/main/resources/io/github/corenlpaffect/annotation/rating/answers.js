'use strict';

/** Answers as they are written, in the column that the data names. */
class RatingAnswers extends Answers {
  isComplete(question) {
    return this.of(question).answer !== undefined;
  }

  header() {
    return ['Annotator', 'Id', 'Text', this.data.column];
  }

  row(question) {
    return [this.data.annotator, question.id, question.text, this.of(question).answer ?? ''];
  }

  read(row) {
    const text = Answers.plain(row.Text);
    const question = this.data.questions.find((asked) => Answers.plain(asked.text) === text);
    const answer = this.valid((row[this.data.column] ?? '').trim());
    return {
      question,
      answer: answer === null ? null : { answer },
      open: !row[this.data.column],
    };
  }

  /** The answer that is meant, null if none can be. */
  valid(written) {
    const { answers, low, high } = this.data;
    if (low === undefined) {
      return answers.find((answer) => answer.toLowerCase() === written.toLowerCase()) ?? null;
    }
    const number = Number(written);
    return written !== '' && number >= low && number <= high ? String(number) : null;
  }
}
