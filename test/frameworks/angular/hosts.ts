import {Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {PlanLoadEvent} from 'exercise-plan';
import {back, neck} from '../plans.js';
import {Exercises} from './exercises.js';

@Component({
  selector: 'app-given',
  imports: [Exercises],
  template: `
    <button (click)="plan.set(neck)">Other plan</button>
    <button (click)="plan.set({...plan()})">Same plan</button>
    <button (click)="count.set(count() + 1)">Count</button>
    <app-exercises [plan]="plan()" (opened)="opened.set($event)" />
    <output>Opened: {{ opened() }}. Counted: {{ count() }}.</output>
  `,
})
export class Given {
  protected readonly plan = signal(back);
  protected readonly count = signal(0);
  protected readonly opened = signal('');
  protected readonly neck = neck;
}

@Component({
  selector: 'app-text',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<exercise-plan [attr.data-plan]="json" />`,
})
export class Text {
  protected readonly json = JSON.stringify(back);
}

@Component({
  selector: 'app-inline',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <exercise-plan>
      <script type="application/json">
        {"exercises": [{"name": "Pelvic tilt"}]}
      </script>
    </exercise-plan>
  `,
})
export class Inline {}

@Component({
  selector: 'app-list',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="plans.set(plans().toReversed())">Reverse</button>
    @for (plan of plans(); track plan.name) {
      <exercise-plan [plan]="plan" (plan-load)="add($event)" />
    }
    <output>Loaded: {{ loaded().join(', ') }}.</output>
  `,
})
export class List {
  protected readonly plans = signal([back, neck]);
  protected readonly loaded = signal<string[]>([]);

  protected add({plan: {name = ''}}: PlanLoadEvent) {
    this.loaded.update((names) => [...names, name]);
  }
}

@Component({
  selector: 'app-division',
  template: `
    <button (click)="plan.set(neck)">Other plan</button>
    <button (click)="count.set(count() + 1)">Count</button>
    <div class="exercise-plan" [attr.data-plan]="json()">
      <p>Exercises, for readers without scripts.</p>
    </div>
    <output>Counted: {{ count() }}.</output>
  `,
})
export class Division {
  protected readonly plan = signal(back);
  protected readonly json = computed(() => JSON.stringify(this.plan()));
  protected readonly count = signal(0);
  protected readonly neck = neck;
}
