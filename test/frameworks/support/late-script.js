const BEFORE = {script: 'before'};
const AFTER = {script: 'after'};

/** A page that does not import the elements, but has the script that defines them. */
export function testLateScript(fact, {losesLateObject, lateWay = 'a property'}) {
  const showsPlanFrom = (show) => [
    show,
    async (host) => {
      await host.addScript();
      await host.showsPlans('Back');
    },
    AFTER,
  ];

  fact(
    'shows a plan where the script came before',
    'given',
    (host) => host.showsPlans('Back'),
    BEFORE,
  );

  if (losesLateObject) {
    const check = async (host) => {
      await host.addScript();
      await host.reportsThat(/No plan was found/);
      await host.press('Other plan');
      await host.showsPlans('Neck');
    };
    fact('loses an object where the script comes later, until it changes', 'given', check, AFTER);
  }

  fact(
    `keeps an object that is given by ${lateWay} where the script comes later`,
    ...showsPlanFrom('late'),
  );
  fact('keeps JSON text in data-plan where the script comes later', ...showsPlanFrom('text'));
  fact('keeps the plan of a <div> where the script comes later', ...showsPlanFrom('division'));
}
