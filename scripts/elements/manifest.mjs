// `custom-elements.json`: what editors and frameworks read to know the elements. Names and attributes come from the
// declarations that make the elements, words and types from the interfaces that a host's compiler reads, so neither can
// say something else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { partsIn } from './parts.mjs';

const FOLDER = 'src/embed/elements';
const MODULE = 'dist/entries/elements.js';

/** Folder of each element's widget, for the names of its parts. */
const FOLDERS = {
  'pyramid-diagram': 'pyramid',
  'trust-assessment': 'trust-assessment',
  'trust-report': 'trust-report',
  'goal-tracker': 'goal-tracker',
  'retro-board': 'retro-board',
  'team-workspace': 'workspace',
};

/**
 * @param {string} root the project's folder
 * @param {readonly { suffix: string, form?: boolean, properties: object, events: object }[]} elements
 * @param {object} common properties of every element
 * @returns {string} the manifest as JSON text
 */
export function manifestOf(root, elements, common) {
  const interfaces = interfacesIn(join(root, FOLDER));
  const declarations = elements.map((element) => declarationOf(root, interfaces, element, common));
  const exportsOf = declarations.map(({ tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name: classNameOf(tagName.slice('plinth-'.length)), module: MODULE },
  }));
  const modules = [{ kind: 'javascript-module', path: MODULE, declarations, exports: exportsOf }];
  return JSON.stringify({ schemaVersion: '1.0.0', modules });
}

/** Those of the elements and of their events, by name: each widget has a file of them. */
function interfacesIn(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.types.ts'));
  const trees = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const found = trees.flatMap((tree) => tree.statements.filter(ts.isInterfaceDeclaration));
  return new Map(found.map((node) => [node.name.text, node]));
}

function declarationOf(root, interfaces, { suffix, form, properties, events }, common) {
  const name = classNameOf(suffix);
  const own = interfaces.get(name);
  if (!own) throw new Error(`${FOLDER} has no interface ${name}`);
  const documented = { ...membersOf(interfaces.get('PlinthElement')), ...membersOf(own) };
  const members = Object.entries({ ...common, ...properties }).map(([property, { attribute }]) => {
    const found = documented[property];
    if (!found) throw new Error(`${name} does not declare ${property}`);
    return { property, attribute, ...found };
  });
  const eventMap = membersOf(interfaces.get(`${name.slice('Plinth'.length, -'Element'.length)}EventMap`));
  return {
    kind: 'class',
    customElement: true,
    tagName: `plinth-${suffix}`,
    name,
    description: docOf(own),
    superclass: { name: 'HTMLElement' },
    ...(form ? { formAssociated: true } : {}),
    attributes: members
      .filter(({ attribute }) => attribute !== undefined)
      .map(({ attribute, property, description, type }) => ({
        name: attribute,
        fieldName: property,
        description,
        type,
      })),
    members: members.map(({ property, attribute, description, type, ...rest }) => ({
      kind: 'field',
      name: property,
      ...(attribute === undefined ? {} : { attribute }),
      description,
      type,
      ...rest,
    })),
    events: Object.keys(events).map((event) => {
      const found = eventMap[event];
      if (!found) throw new Error(`${name} does not declare the event ${event}`);
      return { name: event, description: found.description, type: found.type };
    }),
    cssParts: partsOf(root, suffix).map((part) => ({ name: part })),
  };
}

const classNameOf = (suffix) =>
  `Plinth${suffix.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}Element`;

function membersOf(declaration) {
  return Object.fromEntries(
    declaration.members.filter(ts.isPropertySignature).map((member) => {
      const { text, fallback } = wordsOf(member);
      const type = member.type.getText().replace(/ \| undefined$/, '');
      const known = { description: text, type: { text: type } };
      return [member.name.text, fallback === undefined ? known : { ...known, default: fallback }];
    }),
  );
}

function wordsOf(node) {
  const [doc] = node.jsDoc ?? [];
  const comment = ts.getTextOfJSDocComment(doc?.comment) ?? '';
  const tag = doc?.tags?.find(({ tagName }) => tagName.text === 'default');
  const fallback = tag && ts.getTextOfJSDocComment(tag.comment);
  return { text: comment, fallback };
}

const docOf = (node) => wordsOf(node).text;

/** Every part that a widget's files name. */
function partsOf(root, suffix) {
  return partsIn(sourcesOf(join(root, 'src/components', FOLDERS[suffix])));
}

const sourcesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(join(folder, file), 'utf8') }));
