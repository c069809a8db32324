import { formatNumber, PORTAL_LEDGER_WORDS } from '@qichuang/language';
import { addressOf, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import type { LedgerHead } from '../frame/frame.ts';
import { Hash } from './Hash.tsx';
import { AtMoment } from './Moments.tsx';

/** What ties a published list to the ledger. */
export interface Anchor {
  /** The public head when it was published; it is printed on the paper too. `null`: there was none yet. */
  readonly head: Pick<LedgerHead, 'root' | 'size' | 'at'> | null;
  /** The publication itself, for its own proof. */
  readonly subject: string;
  readonly act: 'publish-notice' | 'publish-announcement';
}

export function LedgerAnchor({ head, subject, act }: Anchor) {
  const t = useSay();
  const words = PORTAL_LEDGER_WORDS;
  return (
    <section className="sheet attachments" aria-labelledby="anchor">
      <h2 id="anchor">{t(words.anchor)}</h2>
      {head !== null && (
        <p>
          <Hash value={head.root} />
        </p>
      )}
      <ul>
        {head !== null && (
          <li>
            <small>
              <AtMoment at={head.at} />　{t(words.anchorWhat, { size: formatNumber(head.size) })}
            </small>
          </li>
        )}
        <li>
          <a href={withQuery(addressOf('ledgerProof'), { subject, act })}>{t(words.proof)}</a>
        </li>
        <li>
          <a href={addressOf('ledger')}>{t(words.footerWhat)}</a>
        </li>
      </ul>
    </section>
  );
}
