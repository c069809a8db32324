import { SECOND_FACTOR_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The recovery codes, once: afterwards not even the server knows them. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <section className="card" aria-labelledby="recovery-codes">
      <div className="card-body">
        <h2 id="recovery-codes">{t(SECOND_FACTOR_WORDS.recoveryTitle)}</h2>
        <p>{t(SECOND_FACTOR_WORDS.recoveryWhy)}</p>
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p className="row-acts">
          <Button
            onClick={() => void navigator.clipboard?.writeText(codes.join('\n')).then(() => setCopied(true))}
          >
            {t(copied ? SECOND_FACTOR_WORDS.copied : SECOND_FACTOR_WORDS.copy)}
          </Button>
          <Button type="primary" onClick={onKept}>
            {t(SECOND_FACTOR_WORDS.kept)}
          </Button>
        </p>
      </div>
    </section>
  );
}
