import { SegmentedControl } from 'plinth';
import type { Density, PresetName } from 'plinth/theme';
import { HOST_SAMPLES } from './host-samples';
import { NameField } from './NameField';
import { PasteBox } from './PasteBox';
import { ColourField, StudioField } from './StudioField';
import { brandOf, type StudioAction, type StudioState } from './useStudio';
import { problemWords } from './token-words';

const FONTS = [
  { value: '', label: 'The page’s own' },
  { value: 'system-ui, sans-serif', label: 'System interface' },
  { value: 'Georgia, "Times New Roman", serif', label: 'Book (Georgia)' },
  { value: 'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, sans-serif', label: 'Rounded' },
  { value: 'ui-monospace, "DejaVu Sans Mono", monospace', label: 'Typewriter' },
];
const COLOURS = [
  { key: 'primary', label: 'Brand', token: '--plinth-accent-solid' },
  { key: 'secondary', label: 'Levels start at', token: '--plinth-principle-trust-solid' },
  { key: 'neutral', label: 'Ink and paper', token: '--plinth-text-default' },
] as const;
const LEVELS = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;

const long = (hex: string) => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

export interface StudioPartProps {
  readonly state: StudioState;
  readonly dispatch: (action: StudioAction) => void;
  readonly direction: 'ltr' | 'rtl';
}

/** What a brand is made of, and in which light to look at it. */
export function BrandPanel({ state, dispatch, direction }: StudioPartProps) {
  const brand = brandOf(state);
  const fonts = FONTS.some(({ value }) => value === (brand.font ?? ''))
    ? FONTS
    : [...FONTS, { value: brand.font ?? '', label: 'As pasted' }];
  const wrong = (key: string) => {
    const found = state.problems.find(({ path }) => path[0] === key);
    return found && problemWords(found.path);
  };
  return (
    <>
      <PasteBox state={state} dispatch={dispatch} />
      <HostChoice dispatch={dispatch} />
      <section>
        <h3>Brand</h3>
        <NameField name={state.theme.auto.name} onNameChange={(name) => dispatch({ type: 'name', name })} />
        {COLOURS.map(({ key, label, token }) => (
          <ColourField
            key={key}
            label={label}
            value={brand[key] ?? ''}
            shown={long(
              wrong(key) === undefined ? (brand[key] ?? state.theme.light.variables[token]!) : '#000',
            )}
            error={wrong(key)}
            onValueChange={(value) =>
              dispatch({
                type: 'change',
                part: { [key]: value === '' && key !== 'primary' ? undefined : value },
              })
            }
          />
        ))}
      </section>
      <section>
        <h3>Five levels</h3>
        <SegmentedControl
          label="Five levels"
          direction={direction}
          value={brand.levels ?? 'five-hues'}
          onValueChange={(levels) => dispatch({ type: 'change', part: { levels } })}
          options={[
            { value: 'five-hues', label: 'Five hues' },
            { value: 'one-hue', label: 'One hue' },
          ]}
        />
        <LevelSwatches />
      </section>
      <StudioField label="Typeface" error={wrong('font')}>
        {({ id, describedBy }) => (
          <select
            id={id}
            aria-describedby={describedBy}
            value={brand.font ?? ''}
            onChange={({ target }) => dispatch({ type: 'change', part: { font: target.value || undefined } })}
          >
            {fonts.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </StudioField>
      <StudioField label="Corners" error={wrong('radius')}>
        {({ id, describedBy }) => (
          <div className="studio-range">
            <input
              id={id}
              aria-describedby={describedBy}
              type="range"
              min={0}
              max={24}
              value={brand.radius ?? 12}
              onChange={({ target }) => dispatch({ type: 'change', part: { radius: Number(target.value) } })}
            />
            <output htmlFor={id}>{brand.radius ?? 12} px</output>
          </div>
        )}
      </StudioField>
      <LookAtIt state={state} dispatch={dispatch} direction={direction} />
    </>
  );
}

function HostChoice({ dispatch }: Pick<StudioPartProps, 'dispatch'>) {
  return (
    <StudioField label="Or start from a host">
      {({ id }) => (
        <select
          id={id}
          defaultValue=""
          onChange={({ target }) => {
            const sample = HOST_SAMPLES.find((one) => one.id === target.value);
            if (sample) dispatch({ type: 'take', brand: sample.look.brand, mode: sample.look.mode });
          }}
        >
          <option value="">None</option>
          {HOST_SAMPLES.map((sample) => (
            <option key={sample.id} value={sample.id}>
              {sample.label}
            </option>
          ))}
        </select>
      )}
    </StudioField>
  );
}

/** The five levels as they are now: fill over edge. */
function LevelSwatches() {
  return (
    <div className="studio-levels" aria-hidden="true">
      {LEVELS.map((level) => (
        <span key={level} data-level={level} />
      ))}
    </div>
  );
}

function LookAtIt({ state, dispatch, direction }: StudioPartProps) {
  const isDark = state.mode === 'dark' || state.mode === 'high-contrast-dark';
  const isHigh = state.mode.startsWith('high-contrast');
  const look = (dark: boolean, high: boolean) => {
    const scheme = dark ? 'dark' : 'light';
    const mode: PresetName = high ? `high-contrast-${scheme}` : scheme;
    dispatch({ type: 'look', mode });
  };
  return (
    <section>
      <h3>Look at it in</h3>
      <SegmentedControl
        label="Light or dark"
        direction={direction}
        value={isDark ? 'dark' : 'light'}
        onValueChange={(value) => look(value === 'dark', isHigh)}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
      <SegmentedControl
        label="Contrast"
        direction={direction}
        value={isHigh ? 'more' : 'normal'}
        onValueChange={(value) => look(isDark, value === 'more')}
        options={[
          { value: 'normal', label: 'Normal' },
          { value: 'more', label: 'High contrast' },
        ]}
      />
      <SegmentedControl<Density>
        label="Density"
        direction={direction}
        value={state.density}
        onValueChange={(density) => dispatch({ type: 'density', density })}
        options={[
          { value: 'compact', label: 'Compact' },
          { value: 'regular', label: 'Regular' },
          { value: 'comfortable', label: 'Airy' },
        ]}
      />
    </section>
  );
}
