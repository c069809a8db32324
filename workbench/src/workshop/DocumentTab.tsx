import { WORKSHOP_WORDS } from '@qichuang/language';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import type { Document, Draft } from './draft.ts';
import { FaultList } from './FaultList.tsx';

/** The whole programme as one file, down and up again; faults of what was uploaded are told by their place. */
export function DocumentTab({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const { act, pending, refusal, clear } = useAct('edit-programme-draft');
  const [notJson, setNotJson] = useState<string | null>(null);
  const text = JSON.stringify(draft.document, null, 2);
  return (
    <>
      {refusal !== null && <RefusalPanel refusal={refusal} onClose={clear} />}
      {notJson !== null && (
        <p className="notice bad" role="alert">
          {t(WORKSHOP_WORDS.notJson, { why: notJson })}
        </p>
      )}
      <p>{t(WORKSHOP_WORDS.documentWhy)}</p>
      <p>
        <a
          className="plain-button"
          download={`${draft.programme}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {t(WORKSHOP_WORDS.download)}
        </a>{' '}
        {draft.acts.includes('edit-programme-draft') && (
          <Upload
            accept=".json,application/json"
            showUploadList={false}
            beforeUpload={(file) => {
              void file.text().then(upload);
              return false;
            }}
          >
            <Button loading={pending}>{t(WORKSHOP_WORDS.upload)}</Button>
          </Upload>
        )}
      </p>
      {draft.state === 'open' && <FaultList faults={draft.faults} />}
    </>
  );

  async function upload(uploaded: string) {
    setNotJson(null);
    const read = readDocument(uploaded);
    if (typeof read === 'string') {
      setNotJson(read);
      return;
    }
    // Id and version are the system's; what the file leaves out is taken out.
    const { id: _, version: __, ...parts } = read;
    const gone = Object.keys(draft.document as Document).filter(
      (part) => !(part in read) && part !== 'id' && part !== 'version',
    );
    await act({
      params: { draft: draft.id },
      body: {
        version: draft.version,
        parts: {
          ...(parts as Record<string, never>),
          ...Object.fromEntries(gone.map((part) => [part, null])),
        },
      },
    });
  }
}

/** The document, or what the parser says is wrong with the file. */
function readDocument(text: string): Document | string {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Document) : '{ … }';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
