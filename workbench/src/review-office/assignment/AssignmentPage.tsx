import { ASSIGNMENT_WORDS } from '@qichuang/language';
import { useState } from 'react';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { RoundChoice, type RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';
import { ExpertDraw } from '../expert-draw/ExpertDraw.tsx';
import { AskDeclarations } from '../standing/AskDeclarations.tsx';
import { AssignByHand } from './AssignByHand.tsx';
import { AssignEvenly } from './AssignEvenly.tsx';
import { AssignmentRecords } from './AssignmentRecords.tsx';
import '../review-office.css';

/** Gives the accepted applications of a category to experts: evenly with a preview, or one by one. */
export function AssignmentPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t(ASSIGNMENT_WORDS.title)} under={<p>{t(ASSIGNMENT_WORDS.under)}</p>} />
      <RoundChoice path="/assignment">
        {(chosen) => <Assignment key={`${chosen.round.id} ${chosen.category}`} {...chosen} />}
      </RoundChoice>
    </>
  );
}

function Assignment(chosen: RoundChosen) {
  const t = useWords();
  const clerk = useOffice()?.role === 'authority-clerk';
  const { round, category } = chosen;
  const waiting = useView('list-applications', {
    query: { round: round.id, category, state: 'accepted,in_review', limit: 200 },
  });
  const [done, setDone] = useState<number | null>(null);
  const rows = waiting.data?.rows ?? [];
  const accepted = rows.filter(({ state }) => state === 'accepted').length;
  return (
    <>
      <p className="hint">
        {t(ASSIGNMENT_WORDS.ready, { accepted, inReview: rows.length - accepted })}
        {!clerk && t(ASSIGNMENT_WORDS.clerkOnly)}
      </p>
      {done !== null && (
        <p className="notice good" role="status">
          {t(ASSIGNMENT_WORDS.done, { assigned: done })}
        </p>
      )}
      <AskDeclarations />
      <ExpertDraw {...chosen} mayDraw={clerk && accepted > 0 && accepted === rows.length} />
      {clerk && <AssignEvenly {...chosen} applications={rows} onDone={setDone} />}
      {clerk && rows.length > 0 && <AssignByHand applications={rows} />}
      <AssignmentRecords round={round} category={category} />
    </>
  );
}
