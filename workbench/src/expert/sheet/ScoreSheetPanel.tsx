import { WarningOutlined } from '@ant-design/icons';
import { DESK_WORDS, EXPERT_WORDS, formatDecimal, formatNumber } from '@qichuang/language';
import { type CriterionGroup, criteriaOf, type ScoringSheet } from '@qichuang/programmes';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { SaveState } from '../../kit/SaveState.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { CriterionRow } from './CriterionRow.tsx';
import { OverallOpinion } from './OverallOpinion.tsx';
import { type ReviewOpen, type SheetValues, scoreIn } from './sheet-values.ts';
import type { SheetInHand } from './use-sheet.ts';

interface Props {
  readonly review: ReviewOpen;
  readonly sheet: ScoringSheet;
  readonly inHand: SheetInHand;
  readonly writable: boolean;
  /** The criterion in hand, by id. */
  readonly open: string | null;
  readonly onOpen: (criterion: string) => void;
  readonly onRecuse: (() => void) | null;
  readonly onSubmit: () => void;
}

/** The score sheet: criteria by groups, the sum of what is filled, the overall opinion, and handing it in. */
export function ScoreSheetPanel(props: Props) {
  const { review, sheet, inHand, writable, open, onOpen, onRecuse, onSubmit } = props;
  const t = useWords();
  const language = useLanguage();
  const { values, change, saving, refusal } = inHand;
  return (
    <section className="card score-sheet" id="score-sheet" aria-labelledby="score-sheet-title">
      <div className="card-head">
        <h2 id="score-sheet-title" tabIndex={-1}>
          {t(DESK_WORDS.sheet)}
        </h2>
        <span className="space" />
        {writable && <SaveState saving={saving} live />}
      </div>
      {refusal !== null && (
        <div className="card-body">
          <RefusalPanel refusal={refusal} />
        </div>
      )}
      {sheet.criteria.map((group) => (
        <div key={group.id} className="criterion-group">
          <h3>
            {group[language]}
            <span className="space" />
            <GroupSum group={group} values={values} />
          </h3>
          {group.sub.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              sheet={sheet}
              criterion={criterion}
              values={values}
              open={open === criterion.id}
              writable={writable}
              onOpen={() => onOpen(criterion.id)}
              onChange={change}
            />
          ))}
        </div>
      ))}
      <OverallOpinion scoring={sheet.scoring} values={values} writable={writable} onChange={change} />
      <div className="sheet-foot">
        <Total sheet={sheet} values={values} />
        <div className="sheet-acts">{foot()}</div>
      </div>
    </section>
  );

  function foot(): ReactNode {
    if (review.state === 'scored') {
      const total = formatDecimal((review.totalHalfPoints ?? 0) / 2, 1);
      return <span className="tag good">{t(DESK_WORDS.submitted, { total })}</span>;
    }
    if (!writable) return <p className="hint">{t(DESK_WORDS.closedLate)}</p>;
    return (
      <>
        <span className="tag soft">
          <WarningOutlined aria-hidden />
          {t(DESK_WORDS.notSubmitted)}
        </span>
        <span className="space" />
        {onRecuse !== null && <Button onClick={onRecuse}>{t(EXPERT_WORDS.recuse)}</Button>}
        <Button type="primary" onClick={onSubmit}>
          {t(DESK_WORDS.submitVerb)}
        </Button>
      </>
    );
  }
}

function GroupSum({ group, values }: { group: CriterionGroup; values: SheetValues }) {
  const t = useWords();
  const filled = group.sub.filter(({ id }) => scoreIn(values, id) !== null);
  const sum = filled.reduce((total, { id }) => total + (scoreIn(values, id) ?? 0), 0) / 2;
  const points = formatNumber(group.points);
  return (
    <span className="hint">
      {t(DESK_WORDS.groupSum, { sum: filled.length === 0 ? '–' : formatNumber(sum), points })}
    </span>
  );
}

/** The sum of what is filled against the full marks of just that: never a misleading share of the whole. */
function Total({ sheet, values }: { sheet: ScoringSheet; values: SheetValues }) {
  const t = useWords();
  const criteria = criteriaOf(sheet);
  const filled = criteria.filter(({ id }) => scoreIn(values, id) !== null);
  const sum = filled.reduce((total, { id }) => total + (scoreIn(values, id) ?? 0), 0) / 2;
  const of = filled.reduce((total, { points }) => total + points, 0);
  const full = formatNumber(criteria.reduce((total, { points }) => total + points, 0));
  const left = criteria.length - filled.length;
  return (
    <p className="sheet-total">
      <span>{t(DESK_WORDS.filledSum)}</span>
      <output>{formatNumber(sum)}</output>
      <span className="muted">{t(DESK_WORDS.outOf, { points: formatNumber(of) })}</span>
      <span className="space" />
      <span className="hint">
        {left === 0 ? t(DESK_WORDS.filledAll, { full }) : t(DESK_WORDS.filledOf, { full, left })}
      </span>
    </p>
  );
}
