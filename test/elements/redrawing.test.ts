import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import '../../src/define.js';
import {make, until, watchPage} from '../support/page.js';
import {fullPlan} from '../support/plans.js';
import {read} from '../support/find.js';

const page = watchPage();

const hosts = {
  'exercise-plan': () => make('exercise-plan', {'data-plan': JSON.stringify(fullPlan)}),
  'div with the class': () =>
    make('div', {class: 'exercise-plan', 'data-plan': JSON.stringify(fullPlan)}),
};

const elementOf = (host: HTMLElement): ExercisePlan | null =>
  host.localName === 'exercise-plan'
    ? (host as ExercisePlan)
    : (host.shadowRoot?.querySelector('exercise-plan') ?? null);

const shown = async (host: HTMLElement): Promise<ExercisePlan> => {
  await until(() => elementOf(host)?.plan !== undefined, 'the plan never shows');
  const element = elementOf(host)!;
  await element.updateComplete;
  return element;
};

const redraws = {
  'takes the old one away first': (old: Element, anew: Element) => {
    const {parentNode} = old;
    old.remove();
    parentNode!.appendChild(anew);
  },
  'puts the new one in first': (old: Element, anew: Element) => {
    old.before(anew);
    old.remove();
  },
  'puts one in the place of the other': (old: Element, anew: Element) => old.replaceWith(anew),
};

for (const [kind, build] of Object.entries(hosts)) {
  describe(`A page that draws itself anew around an ${kind}`, () => {
    for (const [how, redraw] of Object.entries(redraws)) {
      it(`and ${how} leaves its reader at the card and the routine they were at`, async () => {
        let host: HTMLElement = build();
        page.main.append(host);
        const element = await shown(host);
        element.openRoutine('noon');
        element.showExercise('knee');
        for (let round = 0; round < 3; round++) {
          const next = build();
          redraw(host, next);
          host = next;
          const anew = await shown(host);
          expect([anew.exercise, anew.routine]).to.deep.equal(['knee', 'noon']);
        }
        expect(read(elementOf(host)!)).to.include('Knee to chest');
      });
    }

    it('and later puts one with the same plan elsewhere begins it anew', async () => {
      const host = build();
      page.main.append(host);
      (await shown(host)).showExercise('knee');
      host.remove();
      // Another turn: what was drawn anew would be there by now.
      await new Promise((done) => setTimeout(done));
      const other = build();
      page.main.append(other);
      expect((await shown(other)).exercise).to.equal('tilt');
    });

    it('and puts in one with another plan begins that', async () => {
      const host = build();
      page.main.append(host);
      (await shown(host)).showExercise('knee');
      const other = build();
      other.dataset['plan'] = JSON.stringify({exercises: [{name: 'Tilt'}, {name: 'Knee'}]});
      host.replaceWith(other);
      expect((await shown(other)).exercise).to.equal('tilt');
    });
  });
}
