import {Stage} from '../../src/figure/stage.ts';
import {motionOf} from './pose-model.js';

/** The view that the element takes by itself. */
export function bestView(model) {
  return new Stage(motionOf({...model, view: undefined})).bestView;
}
