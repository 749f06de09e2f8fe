import {Component, CUSTOM_ELEMENTS_SCHEMA, EventEmitter, Input, Output} from '@angular/core';
import 'exercise-plan/define.js';
import type {PlanInput} from 'exercise-plan/angular';

@Component({
  selector: 'app-exercises',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <exercise-plan [plan]="plan" heading-level="3" (routine-open)="opened.emit($event.routineId)" />
  `,
})
export class Exercises {
  @Input({required: true}) plan!: PlanInput;
  @Output() readonly opened = new EventEmitter<string>();
}
