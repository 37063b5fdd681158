import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet, styled } from 'styled-components';
import { baseTokensCss } from '../../src/theme/generated/base.css';
import { densityModeCss, foundationModeCss, schemeCss } from '../../src/theme/mode-css';

const Root = styled.div`
  ${foundationModeCss}
  ${densityModeCss}
  ${schemeCss}
  ${baseTokensCss}
`;

/** What the styling engine makes of the strings, as it would reach a page. */
function printedRules(): string {
  const sheet = new ServerStyleSheet();
  renderToString(sheet.collectStyles(createElement(Root)));
  const css = sheet
    .getStyleTags()
    .replace(/<[^>]*>/g, '')
    .replace(/\/\*!sc\*\/|\/\*[^*]*\*\//g, '');
  sheet.seal();
  return css.replace(/\.[a-zA-Z][\w-]*/g, '.root').replace(/\s*\n\s*/g, '');
}

describe('mode strings inside a styled root', () => {
  const css = printedRules();

  it('are light by default', () => {
    expect(css).toMatch(/\.root\{[^}]*color-scheme:light;/);
    expect(css).toContain('--plinth-bg-surface:light-dark(#fff,#191715);');
  });

  it('are dark where the root says so, and follow the system under auto', () => {
    expect(css).toContain(
      '.root:where([data-plinth-theme="dark"],[data-plinth-scheme="dark"]){color-scheme:dark;}',
    );
    expect(css).toContain(
      '.root:where([data-plinth-theme="auto"],[data-plinth-scheme="auto"]){color-scheme:light dark;}',
    );
  });

  it('come after the defaults they replace', () => {
    expect(css.indexOf('color-scheme:light;')).toBeLessThan(css.indexOf('color-scheme:light dark;'));
    expect(css.indexOf('--plinth-density-control:36px')).toBeLessThan(
      css.indexOf('--plinth-density-control:30px'),
    );
  });

  it('give other scripts more leading', () => {
    expect(css).toMatch(/\.root:where\(:lang\(ar\),[^{]*:lang\(zh\)\)\{--plinth-leading:2px;/);
  });

  it('never count more than one class', () => {
    const selectors = [...css.matchAll(/([^{}]+)\{/g)]
      .map(([, selector = '']) => selector)
      .filter((selector) => !/^@|data-styled/.test(selector));
    expect(selectors.length).toBeGreaterThan(5);
    for (const selector of selectors)
      expect(selector.replace(/:where\((?:[^()]|\([^()]*\))*\)/g, '')).toBe('.root');
  });
});
