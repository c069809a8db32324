import { WORKSHOP_WORDS } from '@qichuang/language';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type Document, listAt, valueAt, withValue } from '../draft.ts';
import { PARTS, type Row } from './parts.ts';
import { ValueControl } from './ValueControl.tsx';

interface Props {
  readonly document: Document;
  readonly readOnly: boolean;
  readonly onChange: (document: Document) => void;
}

/** The parts of a programme as forms: one part at a time, one thing open at a time. */
export function PartsEditor({ document, readOnly, onChange }: Props) {
  const t = useWords();
  const [address, change] = useAddress();
  const part = PARTS.find(({ id }) => id === address['part']) ?? PARTS[0];
  if (part === undefined) return null;
  const set = (path: Row['values'][number]['path'], value: unknown) =>
    onChange(withValue(document, path, value) as Document);
  return (
    <>
      <div className="scroll">
        <Segmented
          value={part.id}
          options={PARTS.map(({ id, title }) => ({ value: id, label: t(title) }))}
          onChange={(id) => change({ part: id })}
        />
      </div>
      <div className="card">
        <div className="card-body">
          {part.rowsOf(document).map((row) => (
            <Thing key={row.id} row={row} document={document} readOnly={readOnly} onSet={set} />
          ))}
          {part.id === 'guides' && !readOnly && (
            <Button
              onClick={() => onChange({ ...document, guides: [...listAt(document, ['guides']), newGuide()] })}
            >
              {t(WORKSHOP_WORDS.addGuide)}
            </Button>
          )}
        </div>
      </div>
    </>
  );

  function newGuide() {
    const place = listAt(document, ['guides']).length + 1;
    return {
      id: `guide-${place}`,
      kind: 'construction-guide',
      zh: '建设指南',
      en: 'Construction guide',
      clause: [],
      origin: 'default',
      text: { zh: '', en: '' },
    };
  }
}

interface ThingProps {
  readonly row: Row;
  readonly document: Document;
  readonly readOnly: boolean;
  readonly onSet: (path: Row['values'][number]['path'], value: unknown) => void;
}

/** Its controls are there only while it is open: a programme has hundreds. */
function Thing({ row, document, readOnly, onSet }: ThingProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{row.title[language]}</summary>
      {open && (
        <div className="card-body">
          {row.values.map((editable) => (
            <ValueControl
              key={editable.path.join('.')}
              editable={editable}
              value={valueAt(document, editable.path)}
              readOnly={readOnly}
              onChange={(value) => onSet(editable.path, value)}
            />
          ))}
        </div>
      )}
    </details>
  );
}
