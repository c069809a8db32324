import { KIT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useWords } from './words.ts';

export interface BulkAct {
  readonly id: string;
  readonly label: string;
  readonly onAct: () => void;
  /** Rows chosen that it does not fit, and why; told before it runs. */
  readonly skips?: { readonly count: number; readonly why: string };
  readonly pending?: boolean;
}

interface Props {
  readonly count: number;
  readonly acts: readonly BulkAct[];
  readonly onClear: () => void;
}

/** Above a table while rows are chosen: how many, what can be done with them, and which will be skipped. */
export function BulkBar({ count, acts, onClear }: Props) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <section className="bulk-bar" aria-live="polite">
      <b>{t(KIT_WORDS.chosen, { count })}</b>
      {acts.map(({ id, label, onAct, skips, pending }) => (
        <span key={id}>
          <Button size="small" onClick={onAct} loading={pending === true} disabled={skips?.count === count}>
            {label}
          </Button>
          {skips !== undefined && skips.count > 0 && <span> {t(KIT_WORDS.skips, { ...skips })}</span>}
        </span>
      ))}
      <span className="space" />
      <Button size="small" ghost onClick={onClear}>
        {t(KIT_WORDS.unchoose)}
      </Button>
    </section>
  );
}
