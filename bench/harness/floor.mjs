// How fast React can make a widget's own server markup at all: the same elements and attributes from one function without a
// hook, a translation or a rule. Whatever a widget costs more than this is its logic; what this costs more than the plain
// page is the markup itself (roles, states, names, parts), which no implementation can leave out.
import { JSDOM } from 'jsdom';

const RENAMED = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  maxlength: 'maxLength',
  readonly: 'readOnly',
};
const isSvgStyle = (name) => /^(clip|fill|stroke|font|text)-/.test(name);
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A component that renders `html`. */
export function staticComponent(html, createElement) {
  const { body } = new JSDOM(`<body>${html}</body>`).window.document;
  const elements = [...body.childNodes].map(describe);
  const make = ({ type, props, children }) => createElement(type, props, ...children.map(child));
  const child = (node) => (typeof node === 'string' ? node : make(node));
  return () => elements.map(child);
}

function describe(node) {
  if (node.nodeType === node.TEXT_NODE) return node.data;
  const props = {};
  for (const { name, value } of node.attributes) {
    props[RENAMED[name] ?? (isSvgStyle(name) ? camel(name) : name)] = value;
  }
  if (node.localName === 'textarea')
    return { type: 'textarea', props: { ...props, defaultValue: node.value }, children: [] };
  const children = [...node.childNodes].filter((one) => one.nodeType !== one.COMMENT_NODE).map(describe);
  return { type: node.localName, props, children };
}
