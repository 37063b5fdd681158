/// <reference types="vite/client" />

declare module 'virtual:plinth-status' {
  interface Kind {
    readonly name: string;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
  }
  const status: {
    readonly at: string;
    readonly groups: readonly { readonly name: string; readonly kinds: readonly Kind[] }[];
  } | null;
  export default status;
}
