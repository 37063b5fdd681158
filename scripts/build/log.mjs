// A warning of the bundler fails the build; what is expected is named here.

/** @type {import('rollup').LogHandlerWithDefault} */
export function failOnWarnings(level, log, next) {
  const expected =
    log.code === 'MODULE_LEVEL_DIRECTIVE' ||
    log.code === 'EMPTY_BUNDLE' ||
    // `check:package` reports these by name.
    log.message.includes('references private shared type exports') ||
    (log.code === 'SOURCEMAP_ERROR' && log.message.includes('resolve original location'));
  if (!expected) next(level === 'warn' ? 'error' : level, log);
}
