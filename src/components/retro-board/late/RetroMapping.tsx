'use client';
import type {
  FieldName,
  NeedsMapping,
  RetroMapping as Mapping,
  RowMapping,
} from '../../../core/retro-board/import/import.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { RetroSelect } from './RetroSelect';
import { RetroSection } from './RetroSection';

const ROLES = ['text', 'column', 'group', 'author', 'votes'] as const;
type FieldRole = (typeof ROLES)[number];

const listed = (value: RowMapping[FieldRole]): readonly FieldName[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly FieldName[]) : [value as FieldName];

/** What each column of a table is for, guessed first. Every change reads the file anew. Renders a `RetroSection`. */
export function RetroMapping(props: {
  readonly board: RetroContext;
  readonly needs: NeedsMapping;
  readonly current: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}) {
  const { board, needs, current, onChange } = props;
  const t = useLateWords(board);
  const layout = (
    <RetroSelect
      label={t('import.layout')}
      value={current.layout ?? 'rows'}
      options={[
        { value: 'rows', label: t('import.layout.rows') },
        { value: 'matrix', label: t('import.layout.matrix') },
      ]}
      // One row per card needs to know where its text is: the first column, until somebody says otherwise.
      onValueChange={(value) =>
        onChange(value === 'matrix' ? { layout: 'matrix' } : { text: needs.columns[0]?.name ?? 0 })
      }
    />
  );
  if (current.layout === 'matrix') return <RetroSection title={t('import.mapping')}>{layout}</RetroSection>;
  const is = (role: FieldRole, name: string, index: number) =>
    listed(current[role]).some((field) => field === name || field === index);
  const roleOf = (name: string, index: number) => ROLES.find((role) => is(role, name, index)) ?? '';
  const set = (name: string, index: number, role: FieldRole | '') => {
    const next: Record<string, unknown> = { ...current };
    for (const each of ROLES) {
      const others = listed(current[each]).filter((field) => field !== name && field !== index);
      const all = each === role ? [...others, name] : others;
      const many = each === 'text' || each === 'votes';
      if (all.length === 0) delete next[each];
      else next[each] = many && all.length > 1 ? all : all.at(-1);
    }
    // Without a text there are no cards: the choice stays as it was.
    if (next['text'] !== undefined) onChange(next as unknown as Mapping);
  };
  return (
    <RetroSection title={t('import.mapping')}>
      {needs.columns.length > 0 && layout}
      <ul role="list" data-plinth-part="retro-mapping">
        {needs.columns.map(({ name, example }, index) => (
          <li key={`${index} ${name}`}>
            <span>
              <bdi>{name}</bdi>
              <small>
                <bdi>{example}</bdi>
              </small>
            </span>
            <select
              data-plinth-part="retro-input"
              aria-label={name}
              value={roleOf(name, index)}
              onChange={(event) => set(name, index, event.target.value as FieldRole | '')}
            >
              <option value="">{t('import.skip')}</option>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`map.${role}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </RetroSection>
  );
}
