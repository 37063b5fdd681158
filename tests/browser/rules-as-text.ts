// Imported before styled-components: rules are written as text, as in many development builds.
Object.assign(globalThis, { SC_DISABLE_SPEEDY: true });
