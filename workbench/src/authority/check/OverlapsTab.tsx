import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { formatPercent, OVERLAP_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { targetWords } from '../../form-view/target-words.ts';
import type { Reading } from '../../form-view/value-words.ts';
import { DataTable } from '../../kit/DataTable.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';

export type Overlaps = ViewOf<(typeof REQUESTS)['see-overlaps']>;
type Overlap = Overlaps['overlaps'][number];
type Other = Omit<Overlaps['claims'][number], 'kind' | 'written'>;

/** Shared text side by side, other organisations' first, the same organisation's own work apart; then evidence handed in twice. */
export function OverlapsTab({ overlaps, reading }: { overlaps: Overlaps; reading: Reading | null }) {
  const t = useWords();
  const others = overlaps.overlaps.filter(({ sameOrganisation }) => !sameOrganisation);
  const own = overlaps.overlaps.filter(({ sameOrganisation }) => sameOrganisation);
  return (
    <>
      <p className="hint">{t(OVERLAP_WORDS.explained, { compared: overlaps.compared })}</p>
      {overlaps.overlaps.length === 0 && <p className="muted">{t(OVERLAP_WORDS.none)}</p>}
      <OverlapList title={t(OVERLAP_WORDS.others)} overlaps={others} reading={reading} />
      <OverlapList title={t(OVERLAP_WORDS.own)} overlaps={own} reading={reading} />
      {overlaps.claims.length > 0 && (
        <section>
          <h3>{t(OVERLAP_WORDS.claims)}</h3>
          <DataTable
            label={t(OVERLAP_WORDS.claims)}
            rows={overlaps.claims}
            keyOf={({ application, kind, written }) => `${application} ${kind} ${written}`}
            columns={[
              { id: 'kind', title: t(OVERLAP_WORDS.kind), cell: ({ kind }) => t(OVERLAP_WORDS[kind]) },
              { id: 'claim', title: t(OVERLAP_WORDS.claim), cell: ({ written }) => written },
              { id: 'other', title: t(OVERLAP_WORDS.withWhom), cell: (claim) => <OtherName other={claim} /> },
            ]}
          />
        </section>
      )}
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly overlaps: readonly Overlap[];
  readonly reading: Reading | null;
}

function OverlapList({ title, overlaps, reading }: ListProps) {
  if (overlaps.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {overlaps.map((overlap, place) => (
        // The other's id is not told to everyone; the places of a view do not move.
        <OneOverlap key={overlap.application ?? place} overlap={overlap} reading={reading} />
      ))}
    </section>
  );
}

function OneOverlap({ overlap, reading }: { overlap: Overlap; reading: Reading | null }) {
  const t = useWords();
  const { share, shareOfOther, spans } = overlap;
  return (
    <article className="overlap">
      <h4>
        <OtherName other={overlap} />
      </h4>
      <p>{t(OVERLAP_WORDS.share, { share: formatPercent(share), other: formatPercent(shareOfOther) })}</p>
      <details>
        <summary>{t(OVERLAP_WORDS.spans, { count: spans.length })}</summary>
        {spans.map(({ field, text, otherField, otherText }) => (
          <div className="overlap-span" key={`${field} ${otherField} ${text}`}>
            <Side label={t(OVERLAP_WORDS.here)} field={field} text={text} reading={reading} />
            <Side label={t(OVERLAP_WORDS.there)} field={otherField} text={otherText} reading={reading} />
          </div>
        ))}
      </details>
    </article>
  );
}

interface SideProps {
  readonly label: string;
  readonly field: string;
  readonly text: string | null;
  readonly reading: Reading | null;
}

function Side({ label, field, text, reading }: SideProps) {
  const t = useWords();
  const name =
    reading === null ? field : targetWords(reading.programme, reading.form, field, reading.language);
  return (
    <div>
      <p className="hint">
        {label}　{name}
      </p>
      <blockquote>{text ?? t(OVERLAP_WORDS.withheld)}</blockquote>
    </div>
  );
}

/** Who it is with, as far as the reader may know. */
function OtherName({ other }: { other: Other }) {
  const t = useWords();
  const language = useLanguage();
  if (other.application === null) return <span className="muted">{t(OVERLAP_WORDS.withheld)}</span>;
  return (
    <>
      <Link to={`/checks/${other.application}`}>
        {other.receipt} {other.name}
      </Link>
      <span className="hint">
        {' '}
        {other.organisation}　{other.round?.[language]}
      </span>
    </>
  );
}
