/**
 * Writes the reference tables of the README from the manifest, between their marks.
 *
 * `node .config/docs.js` rewrites them; `--check` only says whether they are up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = `${root}/README.md`;

/** The README as it should be, with every table made anew. */
export function withReference(readme, manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return readme.replace(
    /<!-- reference: (\S+) -->\n[^]*?<!-- end -->/g,
    (_, tag) =>
      `<!-- reference: ${tag} -->\n\n${reference(find(declarations, tag))}\n\n<!-- end -->`,
  );
}

function find(declarations, tag) {
  return declarations.find(({tagName}) => tagName === tag);
}

function reference({attributes, members, events, cssParts, cssProperties}) {
  const attributeOf = new Map(attributes.map(({fieldName, name}) => [fieldName, name]));
  const fields = members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    section(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'what'],
      fields.map(({name, type, description, readonly}) => [
        code(attributeOf.get(name)),
        code(name),
        code(type?.text),
        description + (readonly ? ' Read-only.' : ''),
      ]),
    ),
    section(
      'Methods',
      ['method', 'what'],
      methods.map(({name, parameters = [], description}) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        description,
      ]),
    ),
    section(
      'Events',
      ['event', 'what'],
      events.map(({name, description}) => [code(name), description]),
    ),
    section(
      'Custom properties',
      ['property', 'default', 'what'],
      cssProperties.map((property) => [
        code(property.name),
        code(property.default),
        property.description,
      ]),
    ),
    section(
      'Parts',
      ['part', 'what'],
      cssParts.map(({name, description}) => [code(name), description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function section(title, head, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [`**${title}**`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {format} = await import('prettier');
  const before = readFileSync(README, 'utf8');
  const manifest = JSON.parse(readFileSync(`${root}/dist/custom-elements.json`, 'utf8'));
  const after = await format(withReference(before, manifest), {parser: 'markdown', ...style()});
  if (process.argv.includes('--check')) {
    if (before !== after) {
      console.error('README.md is behind the sources: run "npm run build && npm run docs".');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(README, after);
  }
}

function style() {
  return JSON.parse(readFileSync(`${root}/.prettierrc.json`, 'utf8'));
}
