import { useEffect, useRef, useState } from 'react';

const MOST = 2000;

export function RetroComposer(props: {
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
}) {
  const { onAdd, onClose } = props;
  const [text, setText] = useState('');
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const add = () => {
    if (text.trim() === '' || text.length > MOST) return;
    onAdd(text);
    setText('');
  };
  return (
    <div className="composer">
      <textarea
        ref={ref}
        rows={2}
        placeholder="What would you like to say?"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          add();
        }}
      />
      <div>
        {text.length > MOST - 200 && <span className="quiet">{MOST - text.length}</span>}
        <button type="button" onClick={onClose}>
          Close
        </button>
        <button type="button" className="primary" onClick={add}>
          Add
        </button>
      </div>
    </div>
  );
}
