/* Stands inline, after our script, in every page of a session. */

/** The card with its figure that plays, as readers see it without a session. */
window.bench.showCard = async () => {
  const plan = document.querySelector('exercise-plan');
  await plan.updateComplete;
  await window.bench.painted();
  const figure = plan.shadowRoot.querySelector('.card exercise-figure');
  if (!figure) throw new Error('There is no figure on the card');
  figure.scrollIntoView({block: 'center'});
};

/** A session, without the time to get into position. */
window.bench.showSession = async () => {
  localStorage.setItem('exercise-plan:timing', '{"countInSeconds":0}');
  const plan = document.querySelector('exercise-plan');
  await plan.updateComplete;
  await window.bench.painted();
  plan.startSession('session');
  await plan.updateComplete;
  await window.bench.painted();
  const stage = plan.shadowRoot.querySelector('guided-session')?.shadowRoot;
  if (!stage?.querySelector('exercise-figure')) throw new Error('No session has started');
};
