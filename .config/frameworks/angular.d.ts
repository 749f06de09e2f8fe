/**
 * The elements for Angular: `import type {PlanInput} from 'exercise-plan/angular'`. With
 * `CUSTOM_ELEMENTS_SCHEMA` and strict templates, `$event` has the type of its event, and a template variable
 * that of its element; what is bound to properties is not checked.
 */
import type {} from '../element.js';

export type {PlanInput} from './elements.js';
