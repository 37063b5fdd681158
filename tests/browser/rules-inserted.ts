// Imported before styled-components: rules go through `insertRule`, as in a production build.
Object.assign(globalThis, { SC_DISABLE_SPEEDY: false });
