import { DOCUMENT_PART_WORDS, WORKSHOP_WORDS } from '@qichuang/language';
import { documentFaultWords, loadProgramme } from '@qichuang/programmes';
import { Button } from 'antd';
import { useDeferredValue, useMemo } from 'react';
import { FoundNote } from '../kit/FoundNote.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import type { Document, Draft } from './draft.ts';
import { FaultList } from './FaultList.tsx';
import { PartsEditor } from './parts/PartsEditor.tsx';

/** The parts as forms; the whole document is checked as one types, by the same check as at the server. */
export function EditTab({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const saved = draft.document as Document;
  const [document, write, forget, found] = useKeptFields(`${draft.id}:edit`, () => saved);
  const { act, pending, refusal, clear } = useAct('edit-programme-draft', forget);
  const changed = Object.keys(document).filter((part) => document[part] !== saved[part]);
  const faults = useFaults(document, saved, draft.faults);
  const readOnly = !draft.acts.includes('edit-programme-draft');
  return (
    <>
      {refusal !== null && <RefusalPanel refusal={refusal} onClose={clear} />}
      <FoundNote found={changed.length === 0 ? null : found} />
      {changed.length > 0 && (
        <div className="notice info" role="status">
          <p>
            {t(WORKSHOP_WORDS.unsaved, {
              parts: [...new Set(changed.map(partName))].join(t(WORKSHOP_WORDS.partsComma)),
            })}
          </p>
          <Button type="primary" loading={pending} onClick={() => void save()}>
            {t(WORKSHOP_WORDS.save)}
          </Button>{' '}
          <Button onClick={() => write(saved)}>{t(WORKSHOP_WORDS.discard)}</Button>
        </div>
      )}
      {draft.state === 'open' && <FaultList faults={faults} />}
      <PartsEditor document={document} readOnly={readOnly} onChange={write} />
    </>
  );

  function partName(part: string): string {
    return t(DOCUMENT_PART_WORDS[part] ?? WORKSHOP_WORDS.tabDocument);
  }

  async function save() {
    const parts = Object.fromEntries(changed.map((part) => [part, document[part] as never]));
    await act({ params: { draft: draft.id }, body: { version: draft.version, parts } });
  }
}

/** The server's list while nothing is changed; else what the same check says here, a moment behind the typing. */
function useFaults(document: Document, saved: Document, known: Draft['faults']): Draft['faults'] {
  const settled = useDeferredValue(document);
  return useMemo(() => {
    if (settled === saved) return known;
    const loaded = loadProgramme(settled);
    if (loaded.ok) return [];
    return loaded.refusal.map((fault) => ({ path: fault.path, ...documentFaultWords(fault) }));
  }, [settled, saved, known]);
}
