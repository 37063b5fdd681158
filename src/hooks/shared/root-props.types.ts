/** What a hook has for the element around its widget, beside its listeners. */
export interface RootProps {
  readonly ref: (node: HTMLElement | null) => void;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
}
