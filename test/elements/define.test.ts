import {expect} from '@open-wc/testing';
import {define, ExerciseCard, ExercisePlan} from '../../src/element.js';
import {read} from '../support/find.js';
import {showPlan, watchPage} from '../support/page.js';
import {smallPlan} from '../support/plans.js';

const page = watchPage();

/** What the registry of the page answers while a test runs. */
const withRegistered = (element: CustomElementConstructor, use: () => void) => {
  customElements.get = () => element;
  try {
    use();
  } finally {
    Reflect.deleteProperty(customElements, 'get');
  }
};

describe('A page that carries the script twice', () => {
  it('notices nothing', async () => {
    define();
    define();
    expect(page.warnings).to.be.empty;
    expect(customElements.get('exercise-plan') === ExercisePlan).to.equal(true);
    expect(customElements.get('exercise-card') === ExerciseCard).to.equal(true);
    expect(read(await showPlan(page, smallPlan))).to.include('Pelvic tilt');
  });

  it('is told both versions where they differ, and keeps the first', () => {
    const older = class extends HTMLElement {
      static readonly version = '0.0.1';
    };
    withRegistered(older, define);
    expect(page.warnings).to.have.length(4);
    for (const warning of page.warnings) {
      expect(warning).to.include('0.0.1').and.to.include(ExercisePlan.version);
    }
    expect(customElements.get('exercise-plan') === ExercisePlan).to.equal(true);
  });

  it('is told where the name belongs to an element of another script', () => {
    withRegistered(class extends HTMLElement {}, define);
    expect(page.warnings.join('\n')).to.include('another script');
  });
});

describe('Every attribute that the elements watch', () => {
  for (const [name, element] of Object.entries({ExercisePlan, ExerciseCard})) {
    it(`is a property too, with hyphens for capitals: ${name}`, () => {
      const properties = element.observedAttributes.map((attribute) =>
        attribute.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      );
      expect(properties).not.to.be.empty;
      const missing = properties.filter((property) => !(property in element.prototype));
      expect(missing).to.deep.equal([]);
    });
  }
});
