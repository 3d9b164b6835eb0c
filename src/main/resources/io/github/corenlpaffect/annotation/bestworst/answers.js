'use strict';

/**
 * The answers of one annotator: for the number of a question the places of the best and of the
 * worst among its items, from 0, as far as they are chosen.
 */
class Answers {
  constructor(data, memory) {
    this.data = data;
    this.memory = memory;
    this.chosen = memory.recall();
    this.saved = true;
  }

  of(question) {
    return this.chosen[question.number] ?? {};
  }

  set(question, answer) {
    this.chosen[question.number] = answer;
    this.saved = false;
    this.memory.keep(this.chosen);
  }

  isComplete(question) {
    const { best, worst } = this.of(question);
    return best !== undefined && worst !== undefined;
  }

  count() {
    return this.data.questions.filter((question) => this.isComplete(question)).length;
  }

  /** All questions with their answers, open ones without. */
  toCsv() {
    const places = this.data.questions[0].items.map((item, place) => `Item${place + 1}`);
    const rows = this.data.questions.map((question) => {
      const texts = question.items.map((item) => this.data.texts[item]);
      const { best, worst } = this.of(question);
      const chosen = this.isComplete(question) ? [texts[best], texts[worst]] : ['', ''];
      return [this.data.annotator, question.number, ...texts, ...chosen];
    });
    return formatCsv([['Annotator', 'Tuple', ...places, 'BestItem', 'WorstItem'], ...rows]);
  }

  /** Takes the answers of a file; returns how many, and how many of its rows fit no question. */
  load(csv) {
    let taken = 0;
    let strange = 0;
    for (const row of parseCsv(csv)) {
      const question = this.data.questions.find(({ number }) => String(number) === row.Tuple);
      const best = question ? this.place(question, row.BestItem) : -1;
      const worst = question ? this.place(question, row.WorstItem) : -1;
      if (row.Annotator === this.data.annotator && best >= 0 && worst >= 0 && best !== worst) {
        this.set(question, { best, worst });
        taken++;
      } else if (row.Annotator !== this.data.annotator || row.BestItem || row.WorstItem) {
        strange++;
      }
    }
    return { taken, strange };
  }

  place(question, text) {
    const plain = (words) => (words ?? '').replace(/\s+/g, ' ').trim();
    return question.items.findIndex((item) => plain(this.data.texts[item]) === plain(text));
  }
}
