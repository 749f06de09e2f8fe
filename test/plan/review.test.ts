import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan.js';
import {withExercise} from './support.js';

describe('A review', () => {
  for (const {nextReview, today, overdue} of [
    {nextReview: '2028-11-01', today: '2028-11-02', overdue: true},
    {nextReview: '2028-11-01', today: '2029-01-01', overdue: true},
    {nextReview: '2028-11-01', today: '2028-11-01', overdue: false},
    {nextReview: '2028-11-01', today: '2028-10-31', overdue: false},
    {nextReview: '2028-11-01', today: '2028-02-29', overdue: false},
    {nextReview: undefined, today: '2028-11-02', overdue: false},
  ]) {
    it(`due on ${nextReview} is ${overdue ? '' : 'not '}overdue on ${today}`, () => {
      const issues = parsePlan({...withExercise({}), nextReview}, {today}).issues;
      expect(issues).to.have.length(overdue ? 1 : 0);
      if (!overdue) return;
      expect(issues[0]).to.include({severity: 'warning', path: 'nextReview'});
      expect(issues[0]!.message).to.contain('was due on 2028-11-01');
    });
  }
});
