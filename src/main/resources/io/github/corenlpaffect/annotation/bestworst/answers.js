'use strict';

/**
 * Answers of the places of the best and of the worst among the items of a question, from 0, as far
 * as they are chosen.
 */
class BestWorstAnswers extends Answers {
  isComplete(question) {
    const { best, worst } = this.of(question);
    return best !== undefined && worst !== undefined;
  }

  header() {
    const places = this.data.questions[0].items.map((item, place) => `Item${place + 1}`);
    return ['Annotator', 'Tuple', ...places, 'BestItem', 'WorstItem'];
  }

  row(question) {
    const texts = question.items.map((item) => this.data.texts[item]);
    const { best, worst } = this.of(question);
    const chosen = this.isComplete(question) ? [texts[best], texts[worst]] : ['', ''];
    return [this.data.annotator, question.number, ...texts, ...chosen];
  }

  read(row) {
    const question = this.data.questions.find(({ number }) => String(number) === row.Tuple);
    const best = question ? this.place(question, row.BestItem) : -1;
    const worst = question ? this.place(question, row.WorstItem) : -1;
    const answer = best >= 0 && worst >= 0 && best !== worst ? { best, worst } : null;
    return { question, answer, open: !row.BestItem && !row.WorstItem };
  }

  place(question, text) {
    const plain = Answers.plain(text);
    return question.items.findIndex((item) => Answers.plain(this.data.texts[item]) === plain);
  }
}
