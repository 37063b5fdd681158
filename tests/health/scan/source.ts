import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Source {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** What a scanner says about one file: where and what. */
export type Scanner = (source: Source) => readonly string[];

/** A file that exists only in a test of a scanner. */
export function sample(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

const known = new Map<string, readonly Source[]>();

/** All TypeScript below a folder, read once. Generated files are the generator's business. */
export function sourcesIn(folder: string): readonly Source[] {
  const cached = known.get(folder);
  if (cached) return cached;
  const sources = filesIn(folder)
    .filter((path) => /\.(ts|tsx)$/.test(path) && !path.includes('/generated/'))
    .map((path) => sample(path, readFileSync(join(root, path), 'utf8')));
  known.set(folder, sources);
  return sources;
}

/** Paths of all files below a folder; none if it is not there. */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch {
    return [];
  }
}

/** Every finding of a scanner in these files, each with its place: what a failing test prints. */
export function findings(sources: readonly Source[], scan: Scanner): string[] {
  return sources.flatMap((source) => scan(source).map((finding) => `${source.path}: ${finding}`));
}

export function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Visits every node below and including this one. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
