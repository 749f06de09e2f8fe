import type {PlanInput} from 'exercise-plan/react';
import {useState} from 'react';
import {back, neck} from '../plans.js';
import {Exercises} from './exercises.js';

export function Given() {
  const [plan, setPlan] = useState(back);
  const [count, setCount] = useState(0);
  const [opened, setOpened] = useState('');
  return (
    <>
      <button onClick={() => setPlan(neck)}>Other plan</button>
      <button onClick={() => setPlan({...plan})}>Same plan</button>
      <button onClick={() => setCount(count + 1)}>Count</button>
      <Exercises plan={plan} onOpen={setOpened} />
      <output>
        Opened: {opened}. Counted: {count}.
      </output>
    </>
  );
}

export function Text() {
  return <exercise-plan data-plan={JSON.stringify(back)} />;
}

export function Inline() {
  return (
    <exercise-plan>
      <script
        type="application/json"
        dangerouslySetInnerHTML={{__html: JSON.stringify(back)}}
      ></script>
    </exercise-plan>
  );
}

export function List() {
  const [plans, setPlans] = useState([back, neck]);
  const [loaded, setLoaded] = useState<string[]>([]);
  return (
    <>
      <button onClick={() => setPlans(plans.toReversed())}>Reverse</button>
      {plans.map((plan) => (
        <exercise-plan
          key={plan.name}
          plan={plan}
          onplan-load={({plan: {name = ''}}) => setLoaded((names) => [...names, name])}
        />
      ))}
      <output>Loaded: {loaded.join(', ')}.</output>
    </>
  );
}

export function Late() {
  const plan: PlanInput = back;
  return (
    <exercise-plan
      ref={(element) => {
        if (element) element.plan = plan;
      }}
    />
  );
}

export function Division() {
  const [plan, setPlan] = useState(back);
  const [count, setCount] = useState(0);
  return (
    <>
      <button onClick={() => setPlan(neck)}>Other plan</button>
      <button onClick={() => setCount(count + 1)}>Count</button>
      <div className="exercise-plan" data-plan={JSON.stringify(plan)}>
        <p>Exercises, for readers without scripts.</p>
      </div>
      <output>Counted: {count}.</output>
    </>
  );
}
