import { WORKSHOP_WORDS } from '@qichuang/language';
import { loadProgramme, withoutCategories } from '@qichuang/programmes';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type Document, listAt, valueAt, withValue } from '../draft.ts';
import { PARTS, type Row } from './parts.ts';
import { ValueControl } from './ValueControl.tsx';
import '../workshop.css';

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
      <div className="scroll programme-parts">
        <Segmented
          value={part.id}
          options={PARTS.map(({ id, title }) => ({ value: id, label: t(title) }))}
          onChange={(id) => change({ part: id })}
        />
      </div>
      <div className="card">
        <div className="card-body">
          {part.rowsOf(document).map((row) => (
            <Thing key={row.id} row={row} document={document} readOnly={readOnly} onSet={set}>
              {part.id === 'categories' && !readOnly && (
                <DropCategory row={row} document={document} onChange={onChange} />
              )}
            </Thing>
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
  readonly children?: ReactNode;
}

/** Its controls are there only while it is open: a programme has hundreds. */
function Thing({ row, document, readOnly, onSet, children }: ThingProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="programme-thing"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
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
          {children}
        </div>
      )}
    </details>
  );
}

/** A category goes with everything that is said of it alone; what names it beside others goes on without it. */
function DropCategory({ row, document, onChange }: Pick<ThingProps, 'row'> & Omit<Props, 'readOnly'>) {
  const t = useWords();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const categories = listAt(document, ['categories']);
  if (categories.length < 2) return null;
  const loaded = asking ? loadProgramme(document) : null;
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t(WORKSHOP_WORDS.dropCategory)}
      </Button>
      {asking && (
        <ConfirmDialog
          open
          danger
          title={t(WORKSHOP_WORDS.dropCategory)}
          verb={t(WORKSHOP_WORDS.dropCategory)}
          blocked={loaded?.ok === true ? null : t(WORKSHOP_WORDS.dropCategoryNot)}
          onCancel={() => setAsking(false)}
          onConfirm={drop}
        >
          <p>{t(WORKSHOP_WORDS.dropCategoryText, { name: row.title[language] })}</p>
        </ConfirmDialog>
      )}
    </>
  );

  function drop() {
    if (loaded?.ok !== true) return;
    const { id } = categories[Number(row.id.split('.')[1])] ?? {};
    const left = Object.entries(withoutCategories(loaded.value, [String(id)]));
    // What does not change stays as it stands in the document, and is not sent again.
    const changed = left.filter(([part, value]) => value !== valueAt(loaded.value, [part]));
    onChange({ ...document, ...Object.fromEntries(changed) });
  }
}
