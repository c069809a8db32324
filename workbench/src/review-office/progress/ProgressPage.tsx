import { PROGRESS_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Countdown } from '../../kit/Countdown.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useWords } from '../../kit/words.ts';
import { RoundChoice, type RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { LateReviews } from './LateReviews.tsx';
import { ProgressMatrix } from './ProgressMatrix.tsx';
import { isOpen, isRefused, type ProgressLine, progressLines, type ReviewCell } from './progress-lines.ts';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import '../review-office.css';

const POLL_MS = 15_000;
const FILTERS = ['late', 'waiting', 'complete'] as const;
type ProgressFilter = (typeof FILTERS)[number];

const FILTER_WORDS = {
  late: PROGRESS_WORDS.filterLate,
  waiting: PROGRESS_WORDS.filterWaiting,
  complete: PROGRESS_WORDS.filterComplete,
} as const;

/** How far the reviews of a category are, who is late, and ending the review. */
export function ProgressPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t(PROGRESS_WORDS.title)} />
      <RoundChoice path="/review-progress">
        {(chosen) => <CategoryProgress key={`${chosen.round.id} ${chosen.category}`} {...chosen} />}
      </RoundChoice>
    </>
  );
}

function CategoryProgress({ round, category }: RoundChosen) {
  const t = useWords();
  const clerk = useOffice()?.role === 'authority-clerk';
  const now = useServerNow(60_000);
  const [address, change] = useAddress();
  const asked = useView(
    'see-review-progress',
    { params: { round: round.id }, query: { category } },
    { everyMs: POLL_MS },
  );
  const [replacing, setReplacing] = useState<ReviewCell | null>(null);
  const isLate = (cell: ReviewCell) => isOpen(cell) && round.windows.review.until < now;
  return (
    <Fetched query={asked}>
      {(progress) => {
        const lines = progressLines(progress);
        const cells = lines.flatMap((line) => line.cells).filter(({ state }) => state !== 'replaced');
        const late = cells.filter((cell) => isLate(cell) || isRefused(cell) || cell.lapsed);
        const shown = lines.filter((line) => fits(line, address['show'] as ProgressFilter | undefined));
        return (
          <>
            <p className="line">
              {t(PROGRESS_WORDS.figures, {
                scored: cells.filter(({ state }) => state === 'scored').length,
                all: cells.length,
                late: cells.filter(isLate).length,
                refused: cells.filter(isRefused).length,
              })}
              <Countdown until={round.windows.review.until} compact />
              <span className="space" />
              {clerk && (
                <Link to="/assignment" search={{ round: round.id, category }} className="plain-button">
                  {t(PROGRESS_WORDS.toAssignment)}
                </Link>
              )}
              {clerk && <FinishReviews round={round.id} category={category} lines={lines} />}
            </p>
            {lines.length === 0 ? (
              <div className="card">
                <EmptyList title={t(PROGRESS_WORDS.emptyTitle)} hint={t(PROGRESS_WORDS.emptyHint)} />
              </div>
            ) : (
              <>
                <LateReviews cells={late} isLate={isLate} onOpen={clerk ? setReplacing : null} />
                <div className="card">
                  <div className="card-head">
                    <h2>{t(PROGRESS_WORDS.matrix)}</h2>
                    <span className="hint">{t(PROGRESS_WORDS.matrixCaption)}</span>
                    <span className="space" />
                    <Select
                      aria-label={t(PROGRESS_WORDS.filterState)}
                      allowClear
                      placeholder={t(PROGRESS_WORDS.filterState)}
                      popupMatchSelectWidth={false}
                      style={{ minWidth: 150 }}
                      value={address['show'] ?? null}
                      options={FILTERS.map((value) => ({ value, label: t(FILTER_WORDS[value]) }))}
                      onChange={(show: string | undefined) => change({ show })}
                    />
                  </div>
                  <ProgressMatrix lines={shown} isLate={isLate} onOpen={clerk ? setReplacing : null} />
                </div>
              </>
            )}
            {replacing !== null && (
              <ReplaceDialog key={replacing.review} cell={replacing} onClose={() => setReplacing(null)} />
            )}
          </>
        );
      }}
    </Fetched>
  );

  function fits({ cells, needed }: ProgressLine, filter: ProgressFilter | undefined): boolean {
    switch (filter) {
      case 'late':
        return cells.some((cell) => isLate(cell) || isRefused(cell));
      case 'waiting':
        return needed !== null;
      case 'complete':
        return needed === null;
      case undefined:
        return true;
    }
  }
}

interface FinishProps {
  readonly round: string;
  readonly category: string;
  readonly lines: readonly ProgressLine[];
}

function FinishReviews({ round, category, lines }: FinishProps) {
  const t = useWords();
  const { act, pending, refusal } = useAct('finish-reviews');
  const [asking, setAsking] = useState(false);
  const inReview = useView('list-applications', {
    query: { round, category, state: 'in_review', limit: 200 },
  });
  const ids = new Set(inReview.data?.rows.map(({ id }) => id));
  const own = lines.filter(({ application }) => ids.has(application));
  const waiting = own.filter(({ needed }) => needed !== null).length;
  const open = own.flatMap(({ cells }) => cells).filter(isOpen).length;
  const blocked = waiting + open > 0 ? t(PROGRESS_WORDS.finishBlocked, { waiting, open }) : null;
  if (ids.size === 0) return null;
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t(PROGRESS_WORDS.finish)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(PROGRESS_WORDS.finish)}
        verb={t(PROGRESS_WORDS.finish)}
        pending={pending}
        refusal={refusal}
        blocked={blocked}
        onConfirm={() =>
          void act({ params: { round }, body: { category } }).then((done) => {
            if (done !== undefined) setAsking(false);
          })
        }
        onCancel={() => setAsking(false)}
      >
        <p>{t(PROGRESS_WORDS.finishText)}</p>
      </ConfirmDialog>
    </>
  );
}
