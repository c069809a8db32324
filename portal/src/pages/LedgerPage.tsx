import type { Instant } from '@qichuang/base';
import { CERTIFICATE_WORDS, formatInstant, formatNumber, PORTAL_LEDGER_WORDS } from '@qichuang/language';
import { addressOf } from '../addresses.ts';
import { useLanguage, useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { ColumnTable } from '../pieces/ColumnTable.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Hash } from '../pieces/Hash.tsx';
import { AtMoment } from '../pieces/Moments.tsx';

export interface PublicHead {
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
  readonly sm3Root: string | null;
  readonly at: Instant;
  readonly witnesses: readonly { readonly name: string; readonly at: Instant }[];
}

export interface LedgerPageProps {
  readonly origin: string;
  /** Verifier keys, as signed notes have them. */
  readonly vkey: string;
  readonly sm2Vkey: string | null;
  /** The latest first. */
  readonly heads: readonly PublicHead[];
}

/** The public face of the ledger: its head, what that is good for, and how to check it. */
export function LedgerPage(props: LedgerPageProps) {
  const t = useSay();
  const words = PORTAL_LEDGER_WORDS;
  const [head] = props.heads;
  return (
    <Page title={t(words.title)} section={null}>
      <h1>{t(words.title)}</h1>
      <p className="lead">{t(words.lead)}</p>
      {head === undefined ? (
        <div className="section">
          <Empty title={t(words.none)} />
        </div>
      ) : (
        <Head {...props} head={head} />
      )}
      <div className="prose section">
        <Points id="means" heading={words.means} points={Object.values(words.meansPoints)} />
        <Points id="check" heading={words.check} points={Object.values(words.checkPoints)} />
        <p>
          <a href={addressOf('ledgerCheckpoint')}>{t(words.checkpoint)}</a>
          {'　'}
          <a href={addressOf('ledgerKey')}>{t(words.publicKey)}</a>
          {'　'}
          <a href={addressOf('verify')}>{t(CERTIFICATE_WORDS.verifyPage)}</a>
        </p>
      </div>
      {props.heads.length > 0 && <Recent heads={props.heads} />}
    </Page>
  );
}

function Head({ head, origin, vkey, sm2Vkey }: LedgerPageProps & { readonly head: PublicHead }) {
  const t = useSay();
  const words = PORTAL_LEDGER_WORDS;
  return (
    <section className="section" aria-labelledby="head">
      <div className="section-head">
        <h2 id="head">{t(words.head)}</h2>
      </div>
      <dl className="facts">
        <dt>{t(words.size)}</dt>
        <dd>
          <b className="medium">{t(words.sizeValue, { size: formatNumber(head.size) })}</b>{' '}
          <small className="quiet">{t(words.sizeWhy)}</small>
        </dd>
        <dt>{t(words.root)}</dt>
        <dd>
          <Hash value={head.root} />
        </dd>
        {head.sm3Root !== null && (
          <>
            <dt>{t(words.sm3Root)}</dt>
            <dd>
              <Hash value={head.sm3Root} />
            </dd>
          </>
        )}
        <dt>{t(words.at)}</dt>
        <dd>
          <AtMoment at={head.at} />
        </dd>
        <dt>{t(words.origin)}</dt>
        <dd>{origin}</dd>
        <dt>{t(words.key)}</dt>
        <dd>
          <code className="vkey">{vkey}</code>
        </dd>
        {sm2Vkey !== null && (
          <>
            <dt>{t(words.sm2Key)}</dt>
            <dd>
              <code className="vkey">{sm2Vkey}</code>
            </dd>
          </>
        )}
        <dt>{t(words.witnesses)}</dt>
        <dd>
          <Witnesses {...head} />
        </dd>
      </dl>
    </section>
  );
}

function Witnesses({ witnesses }: PublicHead) {
  const language = useLanguage();
  const t = useSay();
  if (witnesses.length === 0) return t(PORTAL_LEDGER_WORDS.noWitness);
  return (
    <ul>
      {witnesses.map(({ name, at }) => (
        <li key={name}>{t(PORTAL_LEDGER_WORDS.witnessedBy, { name, at: formatInstant(at, language) })}</li>
      ))}
    </ul>
  );
}

interface PointsProps {
  readonly id: string;
  readonly heading: { readonly zh: string; readonly en: string };
  readonly points: readonly { readonly zh: string; readonly en: string }[];
}

function Points({ id, heading, points }: PointsProps) {
  const t = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(heading)}</h2>
      <ul>
        {points.map((point) => (
          <li key={point.en}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}

function Recent({ heads }: Pick<LedgerPageProps, 'heads'>) {
  const t = useSay();
  const words = PORTAL_LEDGER_WORDS;
  return (
    <section className="section" aria-labelledby="recent">
      <div className="section-head">
        <h2 id="recent">{t(words.recent)}</h2>
      </div>
      <ColumnTable
        label={t(words.recentCaption)}
        caption={t(words.recentCaption)}
        rows={heads}
        keyOf={({ size }) => size}
        columns={[
          { title: t(words.size), cell: ({ size }) => formatNumber(size) },
          { title: t(words.at), cell: ({ at }) => <AtMoment at={at} /> },
          { title: t(words.root), cell: ({ root }) => <Hash value={root} /> },
          {
            title: t(words.witnesses),
            cell: ({ witnesses }) =>
              witnesses.length === 0 ? '—' : witnesses.map(({ name }) => name).join(t(words.nameComma)),
          },
        ]}
      />
    </section>
  );
}
