import { formatDecimal, RANKING_WORDS, REVIEW_STEP_WORDS, SCORE_COMPARISON_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Checkbox, Input } from 'antd';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { StateMark } from '../../kit/StateMark.tsx';
import { useWords } from '../../kit/words.ts';
import { StepLinks } from '../../review-steps/StepMarks.tsx';
import { greyBandAt } from './comparison.ts';
import { againstOrder, cutOf, type Decision, isIn, type RankingLine, reasonFor } from './decision.ts';

interface Props {
  readonly lines: readonly RankingLine[];
  readonly decision: Decision;
  readonly writable: boolean;
  readonly onChange: (decision: Decision) => void;
}

/** The ranked list: places, means, scores, and the decision line by line with its reason. */
export function RankingTable({ lines, decision, writable, onChange }: Props) {
  const t = useWords();
  const odd = againstOrder(decision, lines);
  const grey = new Set(greyBandAt(lines, cutOf(decision, lines)));
  return <DataTable label={t(RANKING_WORDS.title)} rows={lines} keyOf={keyOf} columns={columns()} />;

  function columns(): readonly Column<RankingLine>[] {
    return [
      { id: 'place', title: t(RANKING_WORDS.place), numeric: true, cell: ({ place }) => <b>{place}</b> },
      {
        id: 'name',
        title: t(RANKING_WORDS.name),
        names: true,
        cell: (line) => (
          <>
            <Link to="/applications/$application" params={{ application: line.application }}>
              {line.name}
            </Link>
            <small className="block">
              {line.organisation}　{line.receipt}
            </small>
            <small className="block">
              {t(RANKING_WORDS.recommender)} {line.recommender}
            </small>
          </>
        ),
      },
      {
        id: 'mean',
        title: t(RANKING_WORDS.mean),
        numeric: true,
        cell: (line, index) => (
          <>
            <b>{formatDecimal(line.mean, 2)}</b>
            {lines[index - 1]?.mean === line.mean && (
              <small className="block tie">{t(RANKING_WORDS.tie)}</small>
            )}
          </>
        ),
      },
      {
        id: 'trimmed',
        title: t(RANKING_WORDS.trimmed),
        numeric: true,
        cell: ({ trimmed }) => (trimmed === null ? '–' : formatDecimal(trimmed, 2)),
      },
      ...comparedColumns(),
      {
        id: 'scores',
        title: t(RANKING_WORDS.scores),
        cell: ({ scores }) => (
          <>
            <span className="single-scores">
              {scores.map((score) => formatDecimal(score, 1)).join(' · ')}
            </span>
            {scores.length > 1 && (
              <small className="block">
                {t(RANKING_WORDS.spreadOf, {
                  spread: formatDecimal(Math.max(...scores) - Math.min(...scores), 1),
                })}
              </small>
            )}
          </>
        ),
      },
      ...(lines.some(({ steps }) => steps.length > 0)
        ? [
            {
              id: 'steps',
              title: t(REVIEW_STEP_WORDS.title),
              cell: ({ steps }: RankingLine) => <StepLinks steps={steps} />,
            },
          ]
        : []),
      { id: 'decision', title: t(RANKING_WORDS.decision), cell: decide },
      { id: 'reason', title: t(RANKING_WORDS.reason), cell: reason },
    ];
  }

  function comparedColumns(): readonly Column<RankingLine>[] {
    if (lines.every(({ calibrated }) => calibrated === null)) return [];
    return [
      {
        id: 'calibrated',
        title: t(SCORE_COMPARISON_WORDS.calibrated),
        numeric: true,
        cell: ({ calibrated, error }) => (
          <span title={t(SCORE_COMPARISON_WORDS.calibratedHint)}>
            {calibrated === null ? '–' : formatDecimal(calibrated, 2)}
            {error !== null && (
              <small className="block">
                {t(SCORE_COMPARISON_WORDS.error, { error: formatDecimal(error, 1) })}
              </small>
            )}
          </span>
        ),
      },
      {
        id: 'places',
        title: t(SCORE_COMPARISON_WORDS.places),
        cell: (line) => (
          <span className="nowrap">
            {placesOf(line)}
            {grey.has(line) && (
              <span className="tag soft grey-mark">{t(SCORE_COMPARISON_WORDS.greyBand)}</span>
            )}
          </span>
        ),
      },
    ];
  }

  function decide(line: RankingLine) {
    const chosen = isIn(decision, line);
    if (!writable) return <StateMark state={chosen ? 'selected' : 'not_selected'} />;
    return (
      <Checkbox
        className="nowrap"
        checked={chosen}
        onChange={() =>
          onChange({ ...decision, selected: { ...decision.selected, [line.application]: !chosen } })
        }
      >
        {t(chosen ? RANKING_WORDS.legendIn : RANKING_WORDS.legendOut)}
        <span className="sr"> {line.name}</span>
      </Checkbox>
    );
  }

  function reason(line: RankingLine) {
    const text = reasonFor(decision, line);
    const needed = odd.has(line.application) && text.trim() === '';
    if (!writable) return text;
    return (
      <>
        <Input.TextArea
          className="line-reason"
          aria-label={t(RANKING_WORDS.reasonOf, { name: line.name })}
          value={text}
          maxLength={500}
          autoSize={{ minRows: 1, maxRows: 6 }}
          status={needed ? 'warning' : ''}
          onChange={({ target }) =>
            onChange({ ...decision, reasons: { ...decision.reasons, [line.application]: target.value } })
          }
        />
        {odd.has(line.application) && <small className="block soft-words">{t(RANKING_WORDS.against)}</small>}
      </>
    );
  }
}

function keyOf({ application }: RankingLine): string {
  return application;
}

function placesOf({ places }: RankingLine): string {
  if (places === null) return '–';
  return places.from === places.to ? String(places.from) : `${places.from}–${places.to}`;
}
