import {expect} from '@open-wc/testing';
import {names} from '../support/find.js';
import {once, showPlan, watchPage} from '../support/page.js';

const page = watchPage();

// Hebrew is not here yet: no other test in this file may load it before.
describe('A language that is still on its way', () => {
  it('does not keep back the plan that was set together with it', async () => {
    const element = await showPlan(page, {name: 'Before', exercises: [{name: 'Tilt'}]});
    const loaded = once(element, 'plan-load');
    element.lang = 'he';
    element.plan = {name: 'After', exercises: [{name: 'Bridge'}]} as unknown as undefined;
    await loaded;
    await element.updateComplete;
    expect(names(element, 'heading')).to.include('After').and.to.include('Bridge');
    expect(names(element, 'heading').join()).to.match(/\p{Script=Hebrew}/u);
  });
});
