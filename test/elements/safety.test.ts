import {expect} from '@open-wc/testing';
import {find, opener, panelOf, part, read, names} from '../support/find.js';
import {painted, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan, fullPlanWith} from '../support/plans.js';

const page = watchPage();

const comesBefore = (a: Node, b: Node) =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('Signs of an emergency', () => {
  it('are readable without a click', async () => {
    const plan = await showPlan(page, fullPlan);
    const text = read(part(plan, 'emergency'));
    expect(text).to.match(/^Get emergency help now Just one of these signs is enough/);
    expect(text).to.include('Emergency sign one').and.to.include('Emergency sign two');
  });

  it('come before any exercise', async () => {
    const plan = await showPlan(page, fullPlan);
    const signs = part(plan, 'emergency');
    expect(comesBefore(signs, find(plan, 'article'))).to.equal(true);
    expect(comesBefore(signs, part(plan, 'accordion'))).to.equal(true);
    const bottom = signs.getBoundingClientRect().bottom;
    expect(bottom).to.be.at.most(find(plan, 'article').getBoundingClientRect().top);
  });

  it('come before any exercise on a narrow page too', async () => {
    const plan = await showPlan(page, fullPlan);
    const order = [...names(plan, 'heading')];
    expect(order.indexOf('Get emergency help now')).to.be.lessThan(order.indexOf('Pelvic tilt'));
  });
});

describe('Other signs', () => {
  for (const {title, sign} of [
    {title: 'See a doctor today or as soon as you can', sign: 'Urgent sign'},
    {title: 'Ask a health professional first', sign: 'Ask first sign'},
    {title: 'Good to know', sign: 'Advice oneAdvice two'},
    {title: 'How much pain is all right?', sign: '0–3 of 10: Band low'},
  ]) {
    it(`stand behind a button: ${title}`, async () => {
      const plan = await showPlan(page, fullPlan);
      const button = opener(plan, new RegExp(`^${title.replace('?', '\\?')}`));
      expect(read(panelOf(button))).to.equal('');
      button.click();
      expect(read(panelOf(button)).startsWith(sign)).to.equal(true);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      button.click();
      expect(read(panelOf(button))).to.equal('');
      expect(panelOf(button).getAttribute('hidden')).to.equal('until-found');
    });
  }

  it('stay open when the card turns', async () => {
    const plan = await showPlan(page, fullPlan);
    opener(plan, /^See a doctor/).click();
    find(plan, 'button', /^Next/).click();
    await plan.updateComplete;
    expect(read(plan)).to.include('Urgent sign');
  });

  it('take no room where the plan has none', async () => {
    const plan = await showPlan(page, fullPlanWith({safety: {}, advice: [], painScale: undefined}));
    expect(read(plan)).not.to.match(/emergency|doctor|professional|Good to know|pain/);
  });
});

describe('Signs to stop', () => {
  it('stand on every card', async () => {
    const plan = await showPlan(page, fullPlan);
    for (const {id} of fullPlan.exercises) {
      plan.showExercise(id);
      await plan.updateComplete;
      expect(read(part(plan, 'stop'))).to.equal('Stop if Stop sign oneStop sign two');
    }
  });
});

describe('Who stands behind the plan', () => {
  for (const text of [
    'Written by Author name, Author role',
    'Reviewed by Reviewer name, Reviewer role',
    'Last reviewed November 1, 2026',
    'Next review November 1, 2999',
    'Disclaimer text',
    'Provided by Provider name, +44 20 7946 0000',
    'Based on Source name',
    'License License text',
    'Plan summary',
  ]) {
    it(`is readable without a click: ${text}`, async () => {
      const plan = await showPlan(page, fullPlan);
      expect(read(plan)).to.include(text);
    });
  }

  for (const name of ['Author name', 'Reviewer name', 'Provider name', 'Source name']) {
    it(`is linked where the plan has an address: ${name}`, async () => {
      const plan = await showPlan(page, fullPlan);
      const link = find(plan, 'link', name) as HTMLAnchorElement;
      expect(link.href).to.match(/^https:\/\/clinic\.example\//);
      expect(link.rel).to.include('noopener');
    });
  }
});

describe('A review that is overdue', () => {
  it('is told to the editor, not to the reader', async () => {
    const plan = await showPlan(page, fullPlanWith({nextReview: '2020-01-01'}));
    await until(() => plan.issues.length > 0, 'there is no issue');
    const sentence = 'The review was due on 2020-01-01';
    await until(() => read(plan).includes(sentence), 'the editor sees no sentence');
    expect(plan.issues.map(({severity, path}) => `${severity} ${path}`)).to.deep.equal([
      'warning nextReview',
    ]);
    expect(read(part(plan, 'issues'))).to.include(sentence);
    expect(names(plan, 'status', /./)).to.be.empty;
    const elsewhere = read(plan).replace(read(part(plan, 'issues')), '');
    expect(elsewhere).not.to.match(/due|overdue/);
    expect(page.warnings.join('\n')).to.include(sentence);
  });

  it('causes no event of an error', async () => {
    let errors = 0;
    page.main.addEventListener('plan-error', () => errors++);
    const plan = await showPlan(page, fullPlanWith({nextReview: '2020-01-01'}));
    await until(() => page.warnings.length > 0, 'the console is silent');
    await painted();
    expect(errors).to.equal(0);
    expect(plan.plan!.nextReview).to.equal('2020-01-01');
  });
});
