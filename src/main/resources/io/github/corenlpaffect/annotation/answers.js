'use strict';

/**
 * The answers of one annotator by the numbers of questions. What an answer is, and how it stands in
 * a file, is said by the class of a scheme: `isComplete`, `header`, `row` and `read`.
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

  count() {
    return this.data.questions.filter((question) => this.isComplete(question)).length;
  }

  /** All questions with their answers, open ones without. */
  toCsv() {
    const rows = this.data.questions.map((question) => this.row(question));
    return formatCsv([this.header(), ...rows]);
  }

  /** Takes the answers of a file; returns how many, and how many of its rows fit no question. */
  load(csv) {
    let taken = 0;
    let strange = 0;
    for (const row of parseCsv(csv)) {
      const { question, answer, open } = this.read(row);
      if (row.Annotator === this.data.annotator && question && answer) {
        this.set(question, answer);
        taken++;
      } else if (row.Annotator !== this.data.annotator || !open) {
        strange++;
      }
    }
    return { taken, strange };
  }

  /** A text, whatever a spreadsheet did to its blanks and line ends. */
  static plain(text) {
    return (text ?? '').replace(/\s+/g, ' ').trim();
  }
}
