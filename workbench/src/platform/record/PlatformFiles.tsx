import { call, REQUESTS, type ViewOf } from '@qichuang/contract';
import { formatBytes, PLATFORM_RECORD_WORDS } from '@qichuang/language';
import { useState } from 'react';
import { FormRow } from '../../kit/FormRow.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { newKey } from '../../wire/key.ts';
import { sendWith } from '../../wire/send.ts';

export type KeptFile = ViewOf<(typeof REQUESTS)['upload-platform-file']>;

interface Props {
  readonly platform: string;
  readonly label: string;
  readonly required: boolean;
  readonly files: readonly KeptFile[];
  readonly onChange: (files: readonly KeptFile[]) => void;
}

/** Files kept with the platform as soon as they are chosen; what is done with them is the act's affair. */
export function PlatformFiles({ platform, label, required, files, onChange }: Props) {
  const t = useWords();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Parameters<typeof RefusalPanel>[0]['refusal']>(null);
  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setSending(true);
    setRefusal(null);
    // The same content again is the same file.
    const sent = await call(sendWith(file), REQUESTS['upload-platform-file'], {
      params: { platform },
      query: { name: file.name.slice(0, 200) },
      key: newKey(),
    });
    setSending(false);
    if (sent.ok) onChange([...files.filter(({ hash }) => hash !== sent.view.hash), sent.view]);
    else setRefusal(sent.problem ?? 'offline');
  }
  return (
    <>
      <FormRow label={label} required={required} hint={t(PLATFORM_RECORD_WORDS.chooseFile)}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".pdf,.ofd,.jpg,.jpeg,.png"
            disabled={sending}
            onChange={({ target }) => void take(target.files?.[0])}
          />
        )}
      </FormRow>
      <RefusalPanel refusal={refusal} />
      {files.length > 0 && (
        <ul className="bulleted">
          {files.map(({ hash, name, bytes }) => (
            <li key={hash}>
              {t(PLATFORM_RECORD_WORDS.keptFile, { name })} <span className="hint">{formatBytes(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
