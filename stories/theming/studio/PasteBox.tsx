import { Button } from 'plinth';
import { useId, useState } from 'react';
import type { StudioPartProps } from './BrandPanel';
import { complaintWords, pastedWords } from './token-words';
import type { StudioState } from './useStudio';

/** A place for whatever a person has of a brand, and what became of it. */
export function PasteBox({ state, dispatch }: Pick<StudioPartProps, 'state' | 'dispatch'>) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <section className="studio-paste">
      <label htmlFor={id}>Paste a brand</label>
      <textarea
        id={id}
        aria-describedby={`${id}-read`}
        rows={3}
        dir="ltr"
        spellCheck={false}
        placeholder={'#006943 #1f1d1a\n--bs-primary: #0f6cbf;\n{ "plinth": … }'}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button size="small" onClick={() => dispatch({ type: 'paste', text })}>
        Read it
      </Button>
      <p
        id={`${id}-read`}
        role="status"
        className={state.pasted === 'nothing' ? 'studio-error' : 'studio-hint'}
      >
        {pastedWords(state.pasted)
          .split(/(--[a-z-]+)/)
          .map((part, at) => (at % 2 ? <code key={part}>{part}</code> : part))}
      </p>
      <Complaints list={state.problems.filter(({ path }) => path.length > 1)} isRefused />
      <Complaints list={state.warnings} />
    </section>
  );
}

/** What a file says that cannot be taken, or changes nothing: where, and how to mend it. */
function Complaints({ list, isRefused = false }: { list: StudioState['problems']; isRefused?: boolean }) {
  if (list.length === 0) return null;
  return (
    <div role="alert" className={isRefused ? 'studio-error' : 'studio-hint'}>
      <p>{isRefused ? 'The theme stays as it was until this is mended:' : 'Taken, but without effect:'}</p>
      <ul>
        {list.map(({ code, path, values }) => (
          <li key={path.join('.')}>
            <code dir="ltr">{path.join('.')}</code> {complaintWords(code, values?.['expected'])}
          </li>
        ))}
      </ul>
    </div>
  );
}
