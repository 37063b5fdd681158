/** What a card's light markup means, as a tree. Painted as elements; no HTML is ever made of it. */
export type CardBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly CardInline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly CardInline[])[];
    };

export type CardInline =
  | { readonly kind: 'text'; readonly text: string }
  /** A line end within a paragraph. */
  | { readonly kind: 'break' }
  | { readonly kind: 'bold' | 'italic'; readonly children: readonly CardInline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `href` is http, https or mailto. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly CardInline[] }
  /** `src` is https. `alt` may be empty. */
  | { readonly kind: 'image'; readonly src: string; readonly alt: string };
