import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {drawing, figureOf} from '../support/figure.js';
import {find, findAll, nameOf, names, opener, panelOf, part, read, tidy} from '../support/find.js';
import {showPlan, until, watchPage} from '../support/page.js';
import {
  OPENS,
  choose,
  coached,
  hasStage,
  labelOf,
  openSession,
  openerOf,
  press,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  statusOf,
  watchDevice,
} from '../support/session.js';
import {words} from '../support/words.js';

const page = watchPage();
const device = watchDevice();

const headings = (plan: ExercisePlan) => names(stageOf(plan), 'heading');

/** Each list of the end with its title: “Done: Pelvic tilt”. */
const listsAtEnd = (plan: ExercisePlan) =>
  findAll(stageOf(plan), 'list').map((list) => {
    const title = list.previousElementSibling!.textContent;
    return tidy(`${title}: ${findAll(list, 'listitem').map(nameOf).join(', ')}`);
  });

describe('The stage', () => {
  it('shows for every stretch what to do, for how long, and on which side', async () => {
    const plan = await showRunning(page);
    const seen: string[] = [];
    const at = [0, 20, 22, 32, 34, 36, 46, 48, 68, 70, 90, 92, 97, 99, 119, 121];
    for (const [i, second] of at.entries()) {
      if (i) await device.time.pass(second - at[i - 1]!);
      seen.push(`${second}: ${shownOn(plan)}`);
    }
    expect(seen).to.deep.equal([
      '0: Get ready, 20',
      '20: Move, 2',
      '22: Hold, 10',
      '32: And back, 2',
      '34: Move, 2',
      '36: Hold, 10',
      '46: And back, 2',
      '48: Get ready, 20, Left side',
      '68: Move, 2, Left side',
      '70: Hold, 20, Left side',
      '90: And back, 2, Left side',
      '92: Change sides, 5, Right side',
      '97: Move, 2, Right side',
      '99: Hold, 20, Right side',
      '119: And back, 2, Right side',
      '121: Well done',
    ]);
  });

  it('counts every second of a hold down', async () => {
    const plan = await showRunning(page);
    await device.time.pass(22);
    const seen: string[] = [];
    for (let i = 0; i < 10; i++) {
      seen.push(shownOn(plan));
      await device.time.pass(1);
    }
    expect(seen).to.deep.equal([10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((left) => `Hold, ${left}`));
  });

  it('names the exercise, its place in the routine, the repetition, and the words of the step', async () => {
    const plan = await showRunning(page);
    expect(headings(plan)).to.deep.equal(['Pelvic tilt']);
    expect(read(stageOf(plan)))
      .to.include(say.exerciseOf(1, 2))
      .and.include('Lie on your back.');
    await device.time.pass(35);
    expect(read(stageOf(plan)))
      .to.include(say.repetitionOf(2, 2))
      .and.include('Flatten');
    await device.time.pass(20);
    expect(headings(plan)).to.deep.equal(['Knee to chest']);
    expect(read(stageOf(plan))).to.include(say.exerciseOf(2, 2));
  });

  it('tells the sets', async () => {
    const dose = {sets: 2, repetitions: 3, restSeconds: 10};
    const plan = await showRunning(page, 'nod', {exercises: [{id: 'nod', name: 'Nod', dose}]});
    await device.time.pass(21);
    expect(read(stageOf(plan))).to.include(`${say.setOf(1, 2)} · ${say.repetitionOf(1, 3)}`);
    await device.time.pass(12);
    expect(shownOn(plan)).to.equal('Rest, 9');
    await device.time.pass(10);
    expect(read(stageOf(plan))).to.include(`${say.setOf(2, 2)} · ${say.repetitionOf(1, 3)}`);
  });

  it('tells what comes next: a change of sides, another exercise, the end', async () => {
    const plan = await showRunning(page);
    const next = () => read(stageOf(plan)).match(/Next: (.*?) Back/)?.[1];
    await device.time.pass(30);
    expect(next()).to.equal('Knee to chest');
    await device.time.pass(45);
    expect(next()).to.equal('Change sides: Right side');
    await device.time.pass(30);
    expect(next()).to.equal(say.theEnd);
  });

  it('writes long times in minutes and seconds', async () => {
    const exercises = [{id: 'long', name: 'Long', dose: {holdSeconds: 125}}];
    const plan = await showRunning(page, 'long', {exercises});
    await device.time.pass(22);
    expect(shownOn(plan)).to.equal('Hold, 2:05');
    await device.time.pass(6);
    expect(shownOn(plan)).to.equal('Hold, 1:59');
    await device.time.pass(20);
    expect(shownOn(plan)).to.equal('Hold, 99');
  });

  it('goes by the clock: after one late look it is where it would be anyway', async () => {
    const plan = await showRunning(page);
    await device.time.pass(33.25, 4.75);
    expect(shownOn(plan)).to.equal('And back, 1');
  });

  it('stays where the browser closes its dialog without asking', async () => {
    const plan = await showRunning(page);
    await press(plan, say.fullScreen);
    const dialog = stageOf(plan).shadowRoot!.querySelector('dialog')!;
    await until(() => dialog.matches(':modal'), 'the stage is no modal dialog');
    dialog.close();
    await device.time.pass(1);
    expect(names(stageOf(plan), 'button', say.fullScreen)).to.have.length(1);
  });
});

describe('The figure on the stage', () => {
  const drawn = (plan: ExercisePlan) => drawing(figureOf(stageOf(plan)));

  it('moves in a movement, stays in a hold, and goes back', async () => {
    const plan = await showRunning(page);
    await device.time.pass(20);
    const start = drawn(plan);
    await device.time.pass(1);
    const half = drawn(plan);
    expect(half === start, 'it moves').to.equal(false);
    await device.time.pass(3);
    const held = drawn(plan);
    expect(held === half, 'it moves on').to.equal(false);
    await device.time.pass(6);
    expect(drawn(plan) === held, 'it stays').to.equal(true);
    await device.time.pass(3);
    expect(drawn(plan) === held, 'it moves back').to.equal(false);
  });

  it('has no buttons and no slider of its own', async () => {
    const plan = await showRunning(page);
    const figure = figureOf(stageOf(plan));
    await figure.updateComplete;
    expect([...names(figure, 'button'), ...names(figure, 'slider')]).to.be.empty;
  });

  it('does with the right side what it did with the left', async () => {
    const plan = await showRunning(page, 'knee');
    await device.time.pass(30);
    const left = [names(figureOf(stageOf(plan)), 'img').join(), drawn(plan)];
    await device.time.pass(30);
    expect(shownOn(plan)).to.match(/^Hold, .*Right side$/);
    const right = [names(figureOf(stageOf(plan)), 'img').join(), drawn(plan)];
    expect(left[0]).to.include('left knee close to the chest');
    expect(right[0]).to.equal(
      left[0]!.replaceAll(/left|right/g, (side) => (side === 'left' ? 'right' : 'left')),
    );
    expect(right[1] === left[1], 'it is drawn mirrored').to.equal(false);
  });

  it('stands still while the session is paused', async () => {
    const plan = await showRunning(page);
    await device.time.pass(21);
    await press(plan, say.pause);
    const before = drawn(plan);
    await device.time.pass(3);
    expect(drawn(plan) === before).to.equal(true);
  });

  it('is not there where the exercise has none', async () => {
    const plan = await showRunning(page, 'walk');
    expect(stageOf(plan).shadowRoot!.querySelector('exercise-figure') === null).to.equal(true);
  });
});

describe('“Pause”', () => {
  it('stops the time, and “Go on” takes up the same second', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    expect(shownOn(plan)).to.equal('Hold, 7');
    await press(plan, say.pause);
    await device.time.pass(300, 4);
    expect(shownOn(plan)).to.equal('Paused, 7');
    await press(plan, say.resume);
    expect(shownOn(plan)).to.equal('Hold, 7');
    await device.time.pass(0.75, 0.25);
    expect(shownOn(plan)).to.equal('Hold, 6');
  });
});

describe('The timing', () => {
  it('can be changed while the session runs, which goes on with as much more time', async () => {
    const plan = await showRunning(page);
    await device.time.pass(5);
    await press(plan, say.settings);
    await choose(plan, say.countIn, '45');
    expect(shownOn(plan)).to.equal('Get ready, 40');
    await device.time.pass(40);
    expect(shownOn(plan)).to.equal('Move, 2');
  });

  it('offers no other side and no other amount once the session runs', async () => {
    const plan = await showRunning(page);
    await press(plan, say.settings);
    const fields = [...stageOf(plan).shadowRoot!.querySelectorAll('select')];
    expect(fields.map(labelOf)).to.deep.equal([say.pace, say.countIn, say.rest]);
  });
});

describe('The buttons of the stage', () => {
  for (const {name, at, does, shown} of [
    {name: say.next, at: 5, does: 'goes to the movement', shown: 'Move, 2'},
    {
      name: say.next,
      at: 25,
      does: 'goes on to the next exercise',
      shown: 'Get ready, 20, Left side',
    },
    {
      name: say.next,
      at: 80,
      does: 'goes on to the change of sides',
      shown: 'Change sides, 5, Right side',
    },
    {name: say.next, at: 110, does: 'goes to the end', shown: 'Well done'},
    {name: say.back, at: 10, does: 'begins the getting ready anew', shown: 'Get ready, 20'},
    {name: say.back, at: 40, does: 'begins the set anew', shown: 'Move, 2'},
    {
      name: say.back,
      at: 21,
      does: 'goes back once more soon after a beginning',
      shown: 'Get ready, 20',
    },
    {name: say.back, at: 1, does: 'stays at the beginning of all', shown: 'Get ready, 20'},
    {name: say.repeatSet, at: 45, does: 'begins with the first repetition', shown: 'Move, 2'},
    {name: say.repeatSet, at: 105, does: 'stays on the side', shown: 'Move, 2, Right side'},
    {
      name: say.repeatSet,
      at: 94,
      does: 'takes the side before, in a change of sides',
      shown: 'Move, 2, Left side',
    },
    {name: say.skip, at: 25, does: 'goes to the next exercise', shown: 'Get ready, 20, Left side'},
    {name: say.skip, at: 75, does: 'leads from the last exercise to the end', shown: 'Well done'},
    {name: say.end, at: 75, does: 'ends it all', shown: 'Well done'},
  ]) {
    it(`“${name}” ${does}, pressed at second ${at}`, async () => {
      const plan = await showRunning(page);
      await device.time.pass(at);
      await press(plan, name);
      expect(shownOn(plan)).to.equal(shown);
      await device.time.pass(1);
      expect(shownOn(plan)).to.match(/^Well done$|, (1|4|19)(, |$)/);
    });
  }

  it('go back and on while paused, and it stays paused', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.pause);
    await press(plan, say.skip);
    expect(headings(plan)).to.deep.equal(['Knee to chest']);
    await device.time.pass(30);
    expect(shownOn(plan)).to.equal('Paused, 20, Left side');
    await press(plan, say.back);
    expect(headings(plan)).to.deep.equal(['Pelvic tilt']);
    await press(plan, say.resume);
    expect(shownOn(plan)).to.equal('Move, 2');
  });

  it('tell those who hear the screen where they are, also while paused', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.pause);
    await press(plan, say.skip);
    expect(statusOf(plan)).to.include('Knee to chest');
  });

  it('settle on the last wish when they are pressed fast', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    const button = find(stageOf(plan), 'button', say.pause);
    for (let i = 0; i < 11; i++) button.click();
    await settled(plan);
    expect(shownOn(plan)).to.equal('Paused, 7');
  });
});

describe('“This hurts”', () => {
  const hurt = async (at: number, id = 'short', plan: unknown = coached) => {
    const element = await showRunning(page, id, plan);
    await device.time.pass(at);
    await press(element, say.hurts);
    return element;
  };

  it('stops, and shows when to stop and that there is an easier version', async () => {
    const plan = await hurt(25);
    expect(headings(plan)).to.include(say.stopped);
    const text = read(stageOf(plan));
    for (const words of ['Stop sign one', 'Stop sign two', say.easier, 'Only breathe out.']) {
      expect(text).to.include(words);
    }
    await device.time.pass(60);
    expect(headings(plan)).to.include(say.stopped);
  });

  it('has no easier version to offer where there is none', async () => {
    const plan = await hurt(75);
    expect(names(stageOf(plan), 'button', say.goEasier)).to.be.empty;
    expect(read(stageOf(plan))).not.to.include(say.easier);
  });

  it('offers no easier version than the easier one', async () => {
    const plan = await hurt(25, 'gentle');
    expect(names(stageOf(plan), 'button', say.goEasier)).to.be.empty;
  });

  it('shows no list of signs where the plan has none', async () => {
    const plan = await hurt(25, 'short', {...coached, safety: undefined});
    expect(names(stageOf(plan), 'list')).to.be.empty;
  });

  it('and then the next exercise', async () => {
    const plan = await hurt(25);
    await press(plan, say.goOn);
    expect(shownOn(plan)).to.equal('Get ready, 20, Left side');
  });

  it('and then the end, in the last exercise', async () => {
    const plan = await hurt(75);
    expect(names(stageOf(plan), 'button', say.goOn)).to.be.empty;
    await press(plan, say.finish);
    expect(headings(plan)[0]).to.equal(say.wellDone);
  });

  it('and then the easier version from its beginning', async () => {
    const plan = await hurt(25);
    await press(plan, say.goEasier);
    expect(shownOn(plan)).to.equal('Get ready, 20');
    expect(headings(plan)).to.deep.equal(['Pelvic tilt (Easier)']);
    await device.time.pass(20 + 14);
    expect(headings(plan)).to.deep.equal(['Knee to chest']);
  });

  it('and then the easier version of that exercise, also where it hurt late in it', async () => {
    const plan = await hurt(45);
    await press(plan, say.goEasier);
    expect(headings(plan)).to.deep.equal(['Pelvic tilt (Easier)']);
  });

  it('and then carrying on at the same second', async () => {
    const plan = await hurt(25.5);
    await device.time.pass(30);
    await press(plan, say.takeUp);
    expect(shownOn(plan)).to.equal('Hold, 7');
  });

  it('and then the end of all', async () => {
    const plan = await hurt(25);
    await press(plan, say.end);
    expect(headings(plan)[0]).to.equal(say.ended);
    expect(listsAtEnd(plan)).to.deep.equal([
      `${say.hurtList}: Pelvic tilt: 0 of 2`,
      `${say.leftOutList}: Knee to chest`,
    ]);
  });

  it('while paused, too', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.pause);
    await press(plan, say.hurts);
    expect(headings(plan)).to.include(say.stopped);
  });
});

describe('The end', () => {
  it('lists what was done', async () => {
    const plan = await showRunning(page);
    await device.time.pass(121);
    expect(listsAtEnd(plan)).to.deep.equal([`${say.doneList}: Pelvic tilt, Knee to chest`]);
  });

  it('lists what was done in part, what hurt, and what was left out', async () => {
    const routines = [{id: 'all', name: 'All', items: ['tilt', 'knee', 'walk', 'tilt']}];
    const plan = await showRunning(page, 'all', {...coached, routines});
    await device.time.pass(35);
    await press(plan, say.skip);
    await device.time.pass(21);
    await press(plan, say.hurts);
    await press(plan, say.goOn);
    await press(plan, say.next);
    await press(plan, say.next);
    await press(plan, say.end);
    expect(headings(plan)[0]).to.equal(say.wellDone);
    expect(listsAtEnd(plan)).to.deep.equal([
      `${say.doneList}: Walk`,
      `${say.partList}: Pelvic tilt: 1 of 2`,
      `${say.hurtList}: Knee to chest: 0 of 2`,
      `${say.leftOutList}: Pelvic tilt`,
    ]);
  });

  it('lists what was left out before the start', async () => {
    const plan = await showPlan(page, coached);
    const stage = await openSession(plan, 'Short');
    stage.shadowRoot!.querySelectorAll('input')[1]!.click();
    await settled(plan);
    await press(plan, say.start);
    await device.time.pass(48);
    expect(listsAtEnd(plan)).to.deep.equal([
      `${say.doneList}: Pelvic tilt`,
      `${say.leftOutList}: Knee to chest`,
    ]);
  });

  it('names the version that was done', async () => {
    const plan = await showPlan(page, coached);
    find(plan, 'button', words.variant.easier).click();
    await plan.updateComplete;
    find(part(plan, 'card'), 'button', OPENS).click();
    await settled(plan);
    await press(plan, say.start);
    await device.time.pass(35);
    const [item] = findAll(stageOf(plan), 'listitem');
    expect(item!.textContent).to.include('Pelvic tilt (Easier)');
  });

  it('says no “Well done” where nothing was done', async () => {
    const plan = await showRunning(page);
    await press(plan, say.end);
    expect(headings(plan)[0]).to.equal(say.ended);
  });

  it('leads with “Again” through the same once more, from nothing', async () => {
    const plan = await showRunning(page);
    await device.time.pass(121);
    await press(plan, say.again);
    expect(shownOn(plan)).to.equal('Get ready, 20');
    await press(plan, say.end);
    expect(listsAtEnd(plan)).to.deep.equal([`${say.leftOutList}: Pelvic tilt, Knee to chest`]);
  });

  it('comes by `endSession` too, which does nothing before the start and after the end', async () => {
    const plan = await showPlan(page, coached);
    plan.endSession();
    await openSession(plan, 'Short');
    plan.endSession();
    await settled(plan);
    expect(names(stageOf(plan), 'button', say.start)).to.have.length(1);
    await press(plan, say.start);
    await device.time.pass(40);
    plan.endSession();
    plan.endSession();
    await settled(plan);
    expect(listsAtEnd(plan)[0]).to.equal(`${say.partList}: Pelvic tilt: 1 of 2`);
  });
});

describe('A routine beside the stage', () => {
  it('shows the exercise that is chosen in it', async () => {
    const plan = await showRunning(page);
    await openerOf(plan, 'Short');
    find(panelOf(opener(plan, /^Short/)), 'button', /^Knee to chest/).click();
    await settled(plan);
    expect(names(plan, 'article')).to.deep.equal(['Knee to chest']);
  });
});

describe('Back to the exercises', () => {
  it('the card and the routines are as they were', async () => {
    const plan = await showPlan(page, coached, {exercise: 'knee', routine: 'short'});
    await openerOf(plan, 'Short');
    const before = read(plan);
    await openSession(plan, 'Short');
    await press(plan, say.close);
    expect(hasStage(plan)).to.equal(false);
    expect(read(plan)).to.equal(before);
  });
});
