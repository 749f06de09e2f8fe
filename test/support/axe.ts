import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Rules of level AAA are off unless they are asked for by name.
const rules = Object.fromEntries(axe.getRules(TAGS).map(({ruleId}) => [ruleId, {enabled: true}]));

/** What axe finds on the page: “rule: where” for each. */
export async function violations(): Promise<string[]> {
  const results = await axe.run(document, {
    runOnly: {type: 'tag', values: TAGS},
    rules,
    resultTypes: ['violations'],
    preload: false,
  });
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
