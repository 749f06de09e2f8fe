import {createSignal, For} from 'solid-js';
import {back, neck} from '../plans.js';
import {Exercises} from './exercises.js';

export function Given() {
  const [plan, setPlan] = createSignal(back);
  const [count, setCount] = createSignal(0);
  const [opened, setOpened] = createSignal('');
  return (
    <>
      <button onClick={() => setPlan(neck)}>Other plan</button>
      <button onClick={() => setPlan({...plan()})}>Same plan</button>
      <button onClick={() => setCount(count() + 1)}>Count</button>
      <Exercises plan={plan()} onOpen={setOpened} />
      <output>
        Opened: {opened()}. Counted: {count()}.
      </output>
    </>
  );
}

export function Text() {
  return <exercise-plan attr:data-plan={JSON.stringify(back)} />;
}

export function Inline() {
  return (
    <exercise-plan>
      <script type="application/json">{JSON.stringify(back)}</script>
    </exercise-plan>
  );
}

export function List() {
  const [plans, setPlans] = createSignal([back, neck]);
  const [loaded, setLoaded] = createSignal<string[]>([]);
  return (
    <>
      <button onClick={() => setPlans(plans().toReversed())}>Reverse</button>
      <For each={plans()}>
        {(plan) => (
          <exercise-plan
            prop:plan={plan}
            on:plan-load={({plan: {name = ''}}) => setLoaded((names) => [...names, name])}
          />
        )}
      </For>
      <output>Loaded: {loaded().join(', ')}.</output>
    </>
  );
}

export function Division() {
  const [plan, setPlan] = createSignal(back);
  const [count, setCount] = createSignal(0);
  return (
    <>
      <button onClick={() => setPlan(neck)}>Other plan</button>
      <button onClick={() => setCount(count() + 1)}>Count</button>
      <div class="exercise-plan" data-plan={JSON.stringify(plan())}>
        <p>Exercises, for readers without scripts.</p>
      </div>
      <output>Counted: {count()}.</output>
    </>
  );
}
