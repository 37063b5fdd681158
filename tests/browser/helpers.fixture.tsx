import { useId, useState } from 'react';
import { styled } from 'styled-components';

const Root = styled.div`
  display: flex;
  gap: 24px;
  button {
    inline-size: 48px;
    block-size: 48px;
  }
`;

/** Says which device pressed it last. */
export function Presses() {
  const [said, setSaid] = useState('nothing');
  const id = useId();
  return (
    <Root>
      <button
        type="button"
        aria-describedby={id}
        onKeyDown={(event) => setSaid(`key ${event.key}`)}
        onPointerDown={(event) => setSaid(event.pointerType)}
        onClick={() => setSaid((before) => `${before}, click`)}
      >
        Go
      </button>
      <output id={id}>{said}</output>
    </Root>
  );
}
