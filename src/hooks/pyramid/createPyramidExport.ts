'use client';
import { pyramidSvg } from '../../core/shared/pyramid-svg';
import { layoutFigure } from '../../core/shared/pyramid-figure-layout';
import { ownerWindow } from '../shared/dom';
import type { PyramidHook } from './usePyramid';

/** Width of the exported picture in px, ledger included. PNG is made at twice that. */
const WIDTH = 720;
const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'];
const ROLES = ['soft', 'fill', 'solid', 'strong', 'text', 'border'] as const;

/**
 * Saves the picture as it looks now, in the colours of the theme around it. Each function takes an element inside the
 * widget, to read colours and fonts from, and rejects when the browser cannot do it.
 */
export function createPyramidExport(options: {
  readonly pyramid: Pick<PyramidHook, 'state' | 'plinth'>;
  readonly title: string;
  /** Without an ending. */
  readonly fileName: string;
}) {
  const { pyramid, title, fileName } = options;

  const draw = (near: Element): { svg: string; width: number; height: number } => {
    const { state, plinth } = pyramid;
    const probe = near.ownerDocument.createElement('i');
    near.append(probe);
    const style = ownerWindow(near).getComputedStyle(probe);
    /** As it is painted here: the property itself may say `light-dark(…)`, which means nothing in a file. */
    const colour = (name: string): string => {
      probe.style.color = `var(--plinth-${name})`;
      return style.color;
    };
    const { layout } = layoutFigure({
      levels: state.levels,
      width: WIDTH,
      direction: plinth.direction,
      inverted: state.view === 'missing',
    });
    const levels = Object.fromEntries(
      state.levels.map((level) => {
        const principle = PRINCIPLES[level.hue - 1] ?? 'trust';
        const entries = ROLES.map((role) => [role, colour(`principle-${principle}-${role}`)]);
        return [level.id, Object.fromEntries(entries)];
      }),
    );
    const svg = pyramidSvg({
      layout,
      ledger: WIDTH - layout.width,
      levels: state.levels,
      title,
      description: state.levels.map((level) => level.name).join(' '),
      direction: plinth.direction,
      colours: {
        levels,
        ground: colour('bg-surface'),
        text: colour('text-default'),
        muted: colour('text-muted'),
        warning: colour('status-at-risk-text'),
      },
      fontFamily: style.fontFamily,
    });
    probe.remove();
    const size = /width="([\d.]+)" height="([\d.]+)"/.exec(svg);
    return { svg, width: Number(size?.[1]), height: Number(size?.[2]) };
  };

  const save = (near: Element, blob: Blob, ending: string): void => {
    const page = ownerWindow(near);
    const url = page.URL.createObjectURL(blob);
    const link = near.ownerDocument.createElement('a');
    link.href = url;
    link.download = `${fileName}.${ending}`;
    link.click();
    page.setTimeout(() => page.URL.revokeObjectURL(url), 10_000);
  };

  return {
    drawSvg: (near: Element): string => draw(near).svg,
    saveSvg: (near: Element): void =>
      save(near, new Blob([draw(near).svg], { type: 'image/svg+xml' }), 'svg'),
    savePng: async (near: Element): Promise<void> => {
      const { svg, width, height } = draw(near);
      const image = new (ownerWindow(near).Image)();
      // A data URL keeps the canvas clean; a blob URL taints it in older Safari.
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = near.ownerDocument.createElement('canvas');
      [canvas.width, canvas.height] = [width * 2, height * 2];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No 2D canvas');
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      if (!blob) throw new Error('No PNG');
      save(near, blob, 'png');
    },
    printPage: (near: Element): void => ownerWindow(near).print(),
  };
}
