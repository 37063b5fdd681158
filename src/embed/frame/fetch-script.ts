/**
 * Runs the script that lies in a `<template>` of the page, by putting a copy of it there. A policy with Trusted Types and no
 * policy of its own forbids to write an address into a script; this one was written by whoever wrote the page. Unlike a
 * module, it also loads in a sandbox without an origin.
 */
export function fetchScript(page: Document, templateId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const template = page.getElementById(templateId) as HTMLTemplateElement | null;
    const copy = template && (page.importNode(template.content, true).querySelector('script') as HTMLElement);
    if (!copy) return reject(new Error(`Plinth: there is no script in #${templateId}.`));
    copy.addEventListener('load', () => resolve());
    copy.addEventListener('error', () => {
      copy.remove();
      reject(new Error('Plinth: plinth.js could not be fetched from beside this page.'));
    });
    page.body.append(copy);
  });
}
