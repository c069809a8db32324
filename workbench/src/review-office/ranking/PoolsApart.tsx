import { WarningOutlined } from '@ant-design/icons';
import { SCORE_COMPARISON_WORDS } from '@qichuang/language';
import { useLanguage, useWords } from '../../kit/words.ts';
import { placesText } from './comparison.ts';
import type { RankingLine, RankingOpen } from './decision.ts';

interface Props {
  readonly comparison: NonNullable<RankingOpen['comparison']>;
  readonly lines: readonly RankingLine[];
}

/** Warns that pools of scores share no expert, and names them by the places of their applications. */
export function PoolsApart({ comparison, lines }: Props) {
  const t = useWords();
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  if (comparison.pools.length < 2) return null;
  const placeOf = new Map(lines.map(({ application, place }) => [application, place]));
  return (
    <div className="notice soft" role="status">
      <WarningOutlined aria-hidden />
      <div>
        <p>
          <b>{t(SCORE_COMPARISON_WORDS.apartTitle)}</b>
        </p>
        <p>{t(SCORE_COMPARISON_WORDS.apartText)}</p>
        <ul>
          {comparison.pools.map((pool, index) => (
            <li key={pool[0]}>
              {t(SCORE_COMPARISON_WORDS.apartPool, {
                number: index + 1,
                count: pool.length,
                places: placesText(
                  pool.flatMap((application) => placeOf.get(application) ?? []),
                  comma,
                ),
              })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
