import { vi } from 'vitest';

type Level = 'error' | 'warn';
interface Line {
  level: Level;
  text: string;
}

let lines: Line[] = [];
let expected: { level: Level; pattern: RegExp; seen: boolean }[] = [];
let restore: (() => void)[] = [];

/** Starts collecting what goes to `console.error` and `console.warn`. Set-up calls it before each test. */
export function guardConsole(): void {
  for (const undo of restore) undo();
  lines = [];
  expected = [];
  restore = (['error', 'warn'] as const).map((level) => {
    const spy = vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      lines.push({ level, text: format(parts) });
    });
    return () => spy.mockRestore();
  });
}

/** Says that this test makes the console speak; a message that does not come fails the test too. */
export function expectConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern, seen: false });
}

/** Throws if something was said that no `expectConsole` announced, or something announced was not said. */
export function assertQuietConsole(): void {
  for (const undo of restore) undo();
  restore = [];
  const surprises = lines.filter((line) => {
    const match = expected.find(({ level, pattern }) => level === line.level && pattern.test(line.text));
    if (match) match.seen = true;
    return !match;
  });
  const missing = expected.filter(({ seen }) => !seen);
  lines = [];
  expected = [];
  if (surprises.length > 0) {
    throw new Error(
      `The console is not quiet:\n${surprises.map(({ level, text }) => `  ${level}: ${text}`).join('\n')}`,
    );
  }
  if (missing.length > 0) {
    throw new Error(
      `Expected in the console, not said: ${missing.map(({ pattern }) => String(pattern)).join(', ')}`,
    );
  }
}

/** React gives a format string and values; this fills it the way a console would. */
function format([first, ...rest]: unknown[]): string {
  const values = [...rest];
  const head =
    typeof first === 'string' ? first.replace(/%[sdiofc]/g, () => String(values.shift())) : show(first);
  return [head, ...values.map(show)].join(' ');
}

function show(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
