import { RECOMMENDER_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import './ranking.css';

export interface Quota {
  readonly category: string;
  readonly name: string;
  readonly used: number;
  /** `null`: no limit. */
  readonly places: number | null;
}

interface Props {
  readonly quotas: readonly Quota[];
  readonly waiting: number;
  readonly returned: number;
  readonly against: number;
}

/** The figures one decides upon: places used of each quota, what still waits, what is with the applicants, what is declined. */
export function QuotaCards({ quotas, waiting, returned, against }: Props) {
  const t = useWords();
  return (
    <>
      <dl className="sums">
        {quotas.map(({ category, name, used, places }) => (
          <div key={category} className="card">
            <dt>{name}</dt>
            <dd>
              <b>{used}</b>{' '}
              <span className="hint">
                {places === null ? t(RECOMMENDER_WORDS.noQuota) : t(RECOMMENDER_WORDS.placesOf, { places })}
              </span>
              {places !== null && places <= 30 && (
                <span className="slots" aria-hidden="true">
                  {Array.from({ length: Math.max(places, used) }, (_, slot) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the slots of a quota are their places
                    <i key={slot} className={slotClass(slot, used, places)} />
                  ))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <dl className="sums">
        <Figure label={t(RECOMMENDER_WORDS.cardWaiting)} value={waiting} />
        <Figure label={t(RECOMMENDER_WORDS.cardReturned)} value={returned} />
        <Figure label={t(RECOMMENDER_WORDS.cardAgainst)} value={against} />
        {quotas.length > 1 && (
          <Figure
            label={t(RECOMMENDER_WORDS.cardRecommendedAll)}
            value={quotas.reduce((sum, { used }) => sum + used, 0)}
          />
        )}
      </dl>
    </>
  );
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className="card">
      <dt>{label}</dt>
      <dd>
        <b>{value}</b>
      </dd>
    </div>
  );
}

function slotClass(slot: number, used: number, places: number): string | undefined {
  if (slot >= places) return 'over';
  return slot < used ? 'used' : undefined;
}
