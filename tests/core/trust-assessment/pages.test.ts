import { describe, expect, it } from 'vitest';
import { mulberry32, shuffleWithinGroups } from '../../../src/core/trust-assessment/order';
import { pagesOf, placesOf, type Page } from '../../../src/core/trust-assessment/pages';
import { team15 } from '../../../src/locales/load-instrument';
import { instrumentOf, itemsOf } from './helpers';

const idsOf = (pages: readonly Page[]) =>
  pages.map((page) => page.sections.map((section) => section.items.map((item) => item.id)));

const two = instrumentOf([...itemsOf('a', {}, {}), ...itemsOf('b', {}, {})]);

describe('pagesOf', () => {
  it('follows the instrument, and asks what no page names at the end', () => {
    const pages = [{ id: 'p', items: ['b1', 'a2'] }];
    expect(idsOf(pagesOf({ ...two, pages }))).toEqual([[['b1', 'a2']], [['a1', 'b2']]]);
  });

  it('makes one page per subscale where the instrument has no pages, or on request', () => {
    expect(idsOf(pagesOf(two))).toEqual([[['a1', 'a2']], [['b1', 'b2']]]);
    const pages = [{ id: 'p', items: ['a1', 'a2', 'b1', 'b2'] }];
    expect(idsOf(pagesOf({ ...two, pages }, { pagination: 'subscales' }))).toEqual([
      [['a1', 'a2']],
      [['b1', 'b2']],
    ]);
  });

  it('keeps the title and intro of a page that is a subscale', () => {
    const [first] = pagesOf(team15, { pagination: 'subscales' });
    expect(first?.sections[0]).toMatchObject({
      subscale: 'trust',
      title: 'How open are we with each other?',
    });
  });

  it('puts everything on one page, under its headings', () => {
    const pages = pagesOf(team15, { pagination: 'all' });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.sections.map((section) => section.subscale)).toEqual([
      'trust',
      'conflict',
      'commitment',
      'accountability',
      'results',
    ]);
  });

  it('gives the same random order for the same seed, another for another', () => {
    const many = instrumentOf(itemsOf('a', ...Array.from({ length: 12 }, () => ({}))));
    const order = (seed: number) => idsOf(pagesOf(many, { seed }))[0]?.[0];
    expect(order(7)).toEqual(order(7));
    expect(order(7)).not.toEqual(order(8));
    expect([...(order(7) ?? [])].sort()).toEqual(many.items.map((item) => item.id).sort());
  });

  it('shuffles only among the places of the same subscale', () => {
    const pages = [{ id: 'p', items: ['a1', 'b1', 'a2', 'b2'] }];
    for (let seed = 0; seed < 20; seed += 1) {
      const [[ids = []] = []] = idsOf(pagesOf({ ...two, pages }, { seed }));
      expect(ids.map((id) => id[0])).toEqual(['a', 'b', 'a', 'b']);
    }
  });

  it('numbers items through all pages', () => {
    const places = placesOf(pagesOf(team15));
    expect(places.get('trust1')).toEqual({ page: 0, number: 1 });
    expect(places.get('conflict1')).toEqual({ page: 1, number: 4 });
    expect(places.get('results3')).toEqual({ page: 4, number: 15 });
  });
});

describe('mulberry32', () => {
  it('gives the published sequence for seed 0', () => {
    const random = mulberry32(0);
    // Reference values of Tommy Ettinger's generator.
    expect(random()).toBeCloseTo(0.26642920868471265, 15);
    expect(random()).toBeCloseTo(0.0003297457005828619, 15);
    expect(random()).toBeCloseTo(0.2232720274478197, 15);
  });

  it('moves every item to every place about equally often', () => {
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const [first] = shuffleWithinGroups({ items: ['a', 'b', 'c'], groupOf: () => '', seed, page: 'p' });
      firsts.set(first ?? '', (firsts.get(first ?? '') ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
