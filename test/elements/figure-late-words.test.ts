import {HELD, countOf, showFigure} from '../support/figure.js';
import {until, watchPage} from '../support/page.js';

const page = watchPage();

describe('While the words of its language are still on their way', () => {
  // In a file of its own: once they are here, they are here for the whole page.
  it('a figure shows its pose, and the seconds of the hold once it has the words', async () => {
    const pace = {holdSeconds: 30};
    const figure = await showFigure(page, {motion: HELD, pose: 'top', pace, lang: 'he'});
    await until(() => countOf(figure) === '30 שנ׳', 'the seconds never show in Hebrew');
  });
});
