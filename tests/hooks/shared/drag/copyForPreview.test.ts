import { copyForPreview } from '../../../../src/hooks/shared/drag/overlay';

function build(count: number) {
  const card = document.createElement('article');
  card.id = 'card';
  card.setAttribute('data-drag-item', 'a');
  card.setAttribute('data-plinth-part', 'retro-card');
  for (let index = 0; index < count; index += 1) {
    const radio = card.appendChild(document.createElement('input'));
    radio.name = 'same';
    radio.type = 'radio';
    radio.id = `r${index}`;
  }
  return card;
}

test('a copy has the looks and no identity', () => {
  const card = build(2);
  const copy = copyForPreview(card) as Element;
  expect(copy).toHaveAttribute('data-plinth-part', 'retro-card');
  expect(copy).not.toHaveAttribute('data-drag-item');
  expect([copy, ...copy.children].filter((part) => part.id || part.hasAttribute('name'))).toEqual([]);
  expect(copy.children).toHaveLength(2);
  expect(card.id).toBe('card');
});

test('a copy of very much is cut', () => {
  expect((copyForPreview(build(5000)) as Element).children.length).toBeLessThan(400);
});
