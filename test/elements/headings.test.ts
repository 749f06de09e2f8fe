import {expect} from '@open-wc/testing';
import {findAll, levelOf, nameOf} from '../support/find.js';
import {showCard, showPlan, watchPage} from '../support/page.js';
import {fullPlan, fullPlanWith} from '../support/plans.js';

const page = watchPage();

const levels = (element: Element) => findAll(element, 'heading').map(levelOf);

/** Steps down by more than one level. */
const gaps = (all: readonly number[]) => all.filter((level, i) => i > 0 && level - all[i - 1]! > 1);

describe('The headings', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`begin at level ${level} where the page wants it, and skip none`, async () => {
      const attributes = {'heading-level': `${level}`};
      for (const element of [
        await showPlan(page, fullPlan, attributes),
        await showPlan(page, fullPlanWith({name: undefined}), attributes),
        await showPlan(page, {exercises: fullPlan.exercises}, attributes),
        await showCard(page, fullPlan, attributes),
        await showCard(page, {exercises: fullPlan.exercises}, attributes),
      ]) {
        const all = levels(element);
        expect(all[0]).to.equal(level);
        expect(Math.min(...all)).to.equal(level);
        expect(gaps(all)).to.deep.equal([]);
      }
    });
  }

  for (const level of ['', '0', '7', '-1', 'two', 'NaN', '1e9']) {
    it(`begin at level 2 where the page says “${level}”`, async () => {
      const plan = await showPlan(page, fullPlan, {'heading-level': level});
      expect(levels(plan)[0]).to.equal(2);
    });
  }

  it('follow the attribute when it changes, in open routines too', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon'});
    plan.headingLevel = 4;
    await plan.updateComplete;
    expect(levels(plan)[0]).to.equal(4);
    expect(gaps(levels(plan))).to.deep.equal([]);
  });

  it('name all that a reader may look for', async () => {
    const plan = await showPlan(page, fullPlan);
    const names = findAll(plan, 'heading').map((heading) => nameOf(heading).split(',')[0]!);
    for (const name of [
      'Plan name',
      'Get emergency help now',
      'See a doctor today or as soon as you can',
      'Pelvic tilt',
      'How to do it',
      'Stop if',
      'Routines',
      'Morning',
      'Good to know',
    ]) {
      expect(names.join('\n')).to.include(name);
    }
  });
});
