'use client';
import type { ReactNode } from 'react';
import type { CardInline } from '../../core/retro-board/text/card-text.types';
import { isPlainText } from '../../core/retro-board/text/card-words';
import { parseCardText } from '../../core/retro-board/text/parse-card-text';

/** What a card or comment says, its light markup as elements; no HTML is ever made of it. Renders a `<div>`. */
export function RetroText(props: {
  readonly text: string;
  /** Whether its links are stops of Tab. On a card they are not: the board has one. @default false */
  readonly tabbable?: boolean;
}) {
  const { text, tabbable = false } = props;
  return (
    <div data-plinth-part="retro-text" className="plinth-retro-text" dir="auto">
      {isPlainText(text)
        ? text
        : parseCardText(text).map((block, index) => {
            if (block.kind === 'paragraph') return <p key={index}>{paint(block.children, tabbable)}</p>;
            const List = block.ordered ? 'ol' : 'ul';
            return (
              <List key={index}>
                {block.items.map((item, at) => (
                  <li key={at}>{paint(item, tabbable)}</li>
                ))}
              </List>
            );
          })}
    </div>
  );
}

function paint(nodes: readonly CardInline[], tabbable: boolean): ReactNode {
  return nodes.map((node, index) => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'break':
        return <br key={index} />;
      case 'bold':
        return <strong key={index}>{paint(node.children, tabbable)}</strong>;
      case 'italic':
        return <em key={index}>{paint(node.children, tabbable)}</em>;
      case 'code':
        return <code key={index}>{node.text}</code>;
      case 'link':
        return (
          <a
            key={index}
            href={node.href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            tabIndex={tabbable ? undefined : -1}
          >
            {paint(node.children, tabbable)}
          </a>
        );
      case 'image':
        return <img key={index} src={node.src} alt={node.alt} loading="lazy" referrerPolicy="no-referrer" />;
    }
  });
}
