import {expect} from '@open-wc/testing';
import {find, opener, part} from '../support/find.js';
import {showPlan, watchPage} from '../support/page.js';
import {fullPlan} from '../support/plans.js';

const page = watchPage();

/** What is put into a part of the plan, or taken out of it, while something is done. */
const changesIn = async (target: Element, act: () => unknown): Promise<string[]> => {
  const changes: string[] = [];
  const note = (records: readonly MutationRecord[]) =>
    changes.push(...records.map((record) => record.target.nodeName));
  const observer = new MutationObserver(note);
  observer.observe(target, {childList: true, characterData: true, subtree: true});
  await act();
  note(observer.takeRecords());
  observer.disconnect();
  return changes;
};

describe('What the reader is looking at', () => {
  it('stays as it is when a routine is opened: a word that is selected stays selected', async () => {
    const plan = await showPlan(page, fullPlan);
    const changes = await changesIn(part(plan, 'card'), async () => {
      opener(plan, /^Night/).click();
      await plan.updateComplete;
    });
    expect(changes).to.deep.equal([]);
  });

  it('keeps its steps when a version is chosen', async () => {
    const plan = await showPlan(page, fullPlan);
    const changes = await changesIn(part(plan, 'steps'), async () => {
      find(plan, 'button', 'Easier').click();
      await plan.updateComplete;
    });
    expect(changes).to.deep.equal([]);
  });
});
