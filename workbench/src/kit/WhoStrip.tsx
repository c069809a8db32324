import type { Instant } from '@qichuang/base';
import { KIT_WORDS } from '@qichuang/language';
import { Countdown } from './Countdown.tsx';
import { msUntil, useServerNow } from './server-time.ts';
import { Time } from './Time.tsx';
import { useWords } from './words.ts';

export interface Holder {
  readonly name: string;
  readonly since: string;
  readonly until: string | null;
  readonly otherwise: string;
}

const SOON_MS = 7 * 24 * 3_600_000;

/** Who has the case, since when, until when, and what happens otherwise. */
export function WhoStrip({ holder }: { holder: Holder | null }) {
  const t = useWords();
  const now = useServerNow(60_000);
  if (holder === null) {
    return (
      <div className="who">
        <p className="muted" style={{ padding: '10px 18px', gridColumn: '1 / -1' }}>
          {t(KIT_WORDS.whoEnded)}
        </p>
      </div>
    );
  }
  const { name, since, until, otherwise } = holder;
  const soon = until !== null && msUntil(until as Instant, now) < SOON_MS;
  return (
    <dl className="who">
      <div>
        <dt>{t(KIT_WORDS.whoHas)}</dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>{t(KIT_WORDS.whoSince)}</dt>
        <dd>
          <Time at={since} short />
        </dd>
      </div>
      <div className={soon ? 'hot' : undefined}>
        <dt>{t(KIT_WORDS.whoUntil)}</dt>
        <dd>{until === null ? t(KIT_WORDS.whoNoLimit) : <Countdown until={until} compact />}</dd>
      </div>
      <div>
        <dt>{t(KIT_WORDS.whoOtherwise)}</dt>
        <dd style={{ fontWeight: 400, fontSize: 14 }}>{otherwise}</dd>
      </div>
    </dl>
  );
}
