import {readFileSync} from 'node:fs';

/** An attribute of the markup alone: in scripts, the plan is a property. */
const PLAN_ATTRIBUTE = {
  name: 'data-plan',
  description: 'The plan as JSON text, or packed as `exercise-plan snippet` prints it.',
};

/** What the manifest says of each element, as tools for editors and compilers want to have it. */
export function describedElements(root) {
  const {modules} = JSON.parse(readFileSync(`${root}/dist/custom-elements.json`, 'utf8'));
  return modules.flatMap((module) => module.declarations).map(described);
}

function described({tagName, name, description, members, attributes, events = [], ...looks}) {
  const properties = members
    .filter(({kind, static: isStatic, readonly}) => kind === 'field' && !isStatic && !readonly)
    .map(withDescriptionInLine);
  const hasPlan = properties.some((property) => property.name === 'plan');
  return {
    tag: tagName,
    className: name,
    description,
    properties,
    attributes: [...(hasPlan ? [PLAN_ATTRIBUTE] : []), ...attributes].map(withDescriptionInLine),
    events: events.map(withDescriptionInLine),
    parts: looks.cssParts,
    customProperties: looks.cssProperties,
  };
}

function withDescriptionInLine(entry) {
  return {...entry, description: entry.description.replaceAll(/\s+/g, ' ')};
}
