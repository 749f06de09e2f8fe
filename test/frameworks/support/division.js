import {leavesNothing} from './leaves-nothing.js';

/** The form that survives editors of sites; in a framework it is as good as any other. */
export function testDivision(fact) {
  fact('shows the plan of a <div>, whose own text stays as it was', 'division', async (host) => {
    await host.showsPlans('Back');
    await host.comesToBe(textOfDivision, 'Exercises, for readers without scripts.');
  });

  fact('shows another plan when the attribute of the <div> changes', 'division', async (host) => {
    await host.showsPlans('Back');
    await host.press('Other plan');
    await host.showsPlans('Neck');
    await host.comesToBe(textOfDivision, 'Exercises, for readers without scripts.');
    await host.hasLoaded('Back', 'Neck');
  });

  fact('keeps a routine open in a <div> when other state changes', 'division', async (host) => {
    await host.press('Noon');
    await host.press('Count');
    await host.says('Counted: 1.');
    await host.hasOpen('Back: Noon');
    await host.hasLoaded('Back');
  });

  leavesNothing(fact, 'a <div> with a plan', 'division', 'MutationObserver');
}

/** Runs in the page. */
function textOfDivision() {
  return document.querySelector('.exercise-plan').textContent.trim();
}
