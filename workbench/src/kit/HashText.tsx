import { CopyOutlined } from '@ant-design/icons';
import { KIT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from './words.ts';

interface Props {
  readonly hash: string;
  readonly label?: string;
  /** Shows only the first groups; copying still gives the whole. */
  readonly short?: boolean;
}

/** A hash in groups of four by margins, so that copying gives the bare value. */
export function HashText({ hash, label, short = false }: Props) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const shown = short ? hash.slice(0, 16) : hash;
  const groups = shown.match(/.{1,4}/g) ?? [];
  return (
    <span className="hash">
      <span className="sr">
        {label ?? t(KIT_WORDS.digest)} {hash}
      </span>
      <span aria-hidden="true">
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one hash never change places
          <span key={place}>{group}</span>
        ))}
        {short && '…'}
      </span>
      {!short && (
        <Button
          type="link"
          size="small"
          icon={<CopyOutlined aria-hidden />}
          onClick={() => void navigator.clipboard?.writeText(hash).then(() => setCopied(true))}
        >
          {t(copied ? KIT_WORDS.copied : KIT_WORDS.copyHash)}
        </Button>
      )}
    </span>
  );
}
