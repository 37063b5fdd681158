// Leaves packages out of a bundle that nothing in it needs: what is imported of them does nothing.

/** @param {Record<string, readonly string[]>} packages by name, what is imported of each */
export function leaveOut(packages) {
  const PREFIX = '\0left-out:';
  return {
    name: 'leave-out',
    resolveId: {
      order: 'pre',
      handler: (source) => (Object.hasOwn(packages, source) ? PREFIX + source : null),
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const names = packages[id.slice(PREFIX.length)];
      return names
        .map((name) => `export ${name === 'default' ? 'default' : `const ${name} =`} () => undefined;`)
        .join('\n');
    },
  };
}
