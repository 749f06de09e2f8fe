import assert from 'node:assert/strict';
import {sorted} from '../package/support.js';

const PATIENCE_MS = 10_000;

/** The widget shows the plan to the letter, and a click opens the routine that holds every exercise. */
export async function assertWorks({widgets, frame}, {plan, dose, routine}) {
  const [{name, steps}] = plan.exercises;
  assert.deepEqual(widgets, [{name, steps: steps.map((step) => step.text ?? step), dose}]);
  const button = await closedRoutine(frame, routine);
  await holdsStill(frame);
  await button.click();
  await frame.waitForFunction(isOpen, {timeout: PATIENCE_MS}, button);
  const names = await button.evaluate(namesInRoutine);
  assert.deepEqual(sorted(names), sorted(plan.exercises.map((exercise) => exercise.name)));
}

async function closedRoutine(frame, name) {
  const buttons = await frame.$$('>>> [part~="routine"] button[aria-expanded="false"]');
  const titles = await Promise.all(buttons.map((one) => one.evaluate(({innerText}) => innerText)));
  const button = buttons[titles.findIndex((title) => title.startsWith(name))];
  assert.ok(button, `No closed routine “${name}”: ${titles.join(', ')}`);
  return button;
}

/** The page around a frame gives it the height that it asks for, and a click would miss meanwhile. */
async function holdsStill(frame) {
  const element = await frame.frameElement();
  await element?.evaluate(
    (box) =>
      new Promise((resolve) => {
        let calmFrames = 0;
        let before;
        const look = () => {
          const {top, height} = box.getBoundingClientRect();
          calmFrames = before === `${top} ${height}` ? calmFrames + 1 : 0;
          before = `${top} ${height}`;
          if (calmFrames < 10) requestAnimationFrame(look);
          else resolve();
        };
        look();
      }),
  );
}

/** Runs in the page. */
function isOpen(button) {
  return button.getAttribute('aria-expanded') === 'true';
}

/** Runs in the page: the exercises in the panel that a button has opened. */
function namesInRoutine(button) {
  const panel = button.getRootNode().getElementById(button.getAttribute('aria-controls'));
  const titles = [...panel.querySelectorAll('li .title')];
  return titles.filter((title) => title.checkVisibility()).map((title) => title.textContent);
}
