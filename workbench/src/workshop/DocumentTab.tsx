import { WORKSHOP_WORDS } from '@qichuang/language';
import { Button, Space, Upload } from 'antd';
import { useState } from 'react';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { readDocumentText, type Unreadable, writeYaml } from './document-text.ts';
import type { Document, Draft } from './draft.ts';
import { FaultList } from './FaultList.tsx';

/** The whole programme as one file, down and up again; faults of what was uploaded are told by their place. */
export function DocumentTab({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const { act, pending, refusal, clear } = useAct('edit-programme-draft');
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null);
  return (
    <>
      {refusal !== null && <RefusalPanel refusal={refusal} onClose={clear} />}
      {unreadable !== null && (
        <p className="notice bad" role="alert">
          {t(WORKSHOP_WORDS.notDocument, { why: whyOf(unreadable) })}
        </p>
      )}
      <p>{t(WORKSHOP_WORDS.documentWhy)}</p>
      <Space wrap>
        {(['JSON', 'YAML'] as const).map((format) => (
          <Button key={format} onClick={() => download(draft, format)}>
            {t(WORKSHOP_WORDS.downloadAs, { format })}
          </Button>
        ))}
        {draft.acts.includes('edit-programme-draft') && (
          <Upload
            accept=".json,.yaml,.yml,application/json,application/yaml"
            showUploadList={false}
            beforeUpload={(file) => {
              void file.text().then(upload);
              return false;
            }}
          >
            <Button loading={pending}>{t(WORKSHOP_WORDS.upload)}</Button>
          </Upload>
        )}
      </Space>
      {draft.state === 'open' && <FaultList faults={draft.faults} />}
    </>
  );

  function whyOf({ why, line, column }: Unreadable): string {
    if (why === null) return t(WORKSHOP_WORDS.notOneDocument);
    return line === null || column === null ? why : t(WORKSHOP_WORDS.notRead, { line, column, why });
  }

  async function upload(text: string) {
    setUnreadable(null);
    const read = readDocumentText(text);
    if (!read.ok) {
      setUnreadable(read.fault);
      return;
    }
    // Id and version are the system's; what the file leaves out is taken out.
    const { id: _, version: __, ...parts } = read.document;
    const gone = Object.keys(draft.document as Document).filter(
      (part) => !(part in read.document) && part !== 'id' && part !== 'version',
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

const FORMATS = {
  JSON: { ending: 'json', media: 'application/json', write: (all: unknown) => JSON.stringify(all, null, 2) },
  YAML: { ending: 'yaml', media: 'application/yaml', write: writeYaml },
} as const;

/** Written only when asked for: a programme is half a million characters. */
function download({ programme, document }: Draft, format: keyof typeof FORMATS): void {
  const { ending, media, write } = FORMATS[format];
  const address = URL.createObjectURL(new Blob([write(document)], { type: media }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = `${programme}.${ending}`;
  link.click();
  URL.revokeObjectURL(address);
}
