import { Button, Icon, icons, SegmentedControl } from 'plinth';
import { exportTheme, type BrandTheme, type ThemeFormat } from 'plinth/theme';
import { useMemo, useState } from 'react';
import { copyText, saveFile } from './take-away';

/** The theme as a file, to be copied or saved. */
export function ExportPanel({ theme, direction }: { theme: BrandTheme; direction: 'ltr' | 'rtl' }) {
  const [format, setFormat] = useState<ThemeFormat>('dtcg');
  const [said, setSaid] = useState('');
  const file = useMemo(() => exportTheme(theme, format), [theme, format]);
  return (
    <section className="studio-export" id="studio-export">
      <h3 id="studio-export-title" tabIndex={-1}>
        Take it with you
      </h3>
      <SegmentedControl
        label="Format"
        direction={direction}
        value={format}
        onValueChange={(next) => {
          setFormat(next);
          setSaid('');
        }}
        options={[
          { value: 'dtcg', label: 'Tokens' },
          { value: 'css', label: 'CSS' },
          { value: 'typescript', label: 'TypeScript' },
        ]}
      />
      {/* Longer than its box, so it must be reachable to be scrolled. */}
      {}
      <pre tabIndex={0} role="region" aria-label={file.name} dir="ltr">
        {file.text}
      </pre>
      <div className="studio-row">
        <Button
          size="small"
          variant="primary"
          onClick={() => {
            saveFile(file);
            setSaid(`${file.name} is saved.`);
          }}
        >
          <Icon path={icons.download} />
          Save {file.name}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void copyText(file.text).then((done) =>
              setSaid(done ? 'Copied.' : 'The browser refused; select the text and copy it.'),
            )
          }
        >
          Copy
        </Button>
      </div>
      <p role="status" className="studio-hint">
        {said}
      </p>
    </section>
  );
}
