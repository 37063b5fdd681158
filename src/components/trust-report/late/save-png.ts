import { ownerWindow } from '../../../hooks/shared/dom';

/** An SVG document as a PNG of twice its size. Rejects where the browser cannot make one. */
export async function pngOf(near: Element, svg: string): Promise<Blob> {
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  const image = new (ownerWindow(near).Image)();
  // A data URL keeps the canvas clean; a blob URL taints it in older Safari.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = near.ownerDocument.createElement('canvas');
  [canvas.width, canvas.height] = [Number(size?.[1]) * 2, Number(size?.[2]) * 2];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('No PNG');
  return blob;
}
