import { DESK_WORDS } from '@qichuang/language';
import {
  criteriaOf,
  findForm,
  type Programme,
  type ScoreFault,
  type ScoringSheet,
  sheetFor,
} from '@qichuang/programmes';
import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useWords } from '../../kit/words.ts';
import { useSession } from '../../wire/session.tsx';
import { ScoreSheetPanel } from '../sheet/ScoreSheetPanel.tsx';
import { SheetConflicts } from '../sheet/SheetConflicts.tsx';
import { SubmitSheet } from '../sheet/SubmitSheet.tsx';
import type { ReviewOpen } from '../sheet/sheet-values.ts';
import { useSheet } from '../sheet/use-sheet.ts';
import { ReadingPane } from './ReadingPane.tsx';

type Content = NonNullable<ReviewOpen['content']>;

interface Props {
  readonly review: ReviewOpen;
  readonly content: Content;
  readonly onRecuse: () => void;
}

/** One review with its content open: text and sheet side by side, with the programme they belong to. */
export function OpenReview({ review, content, onRecuse }: Props) {
  const asked = useProgramme(review.programme, review.programmeDigest);
  return (
    <Fetched query={asked} rows={12}>
      {(view) => {
        const programme = documentOf(view);
        const sheet = programme === null ? undefined : sheetFor(programme, review.category, review.kind);
        if (programme === null || sheet === undefined) {
          throw new Error(`no score sheet for ${review.category}`);
        }
        return (
          <ProgrammeProvider programme={programme}>
            <Desk review={review} content={content} programme={programme} sheet={sheet} onRecuse={onRecuse} />
          </ProgrammeProvider>
        );
      }}
    </Fetched>
  );
}

interface DeskProps extends Props {
  readonly programme: Programme;
  readonly sheet: ScoringSheet;
}

function Desk({ review, content, programme, sheet, onRecuse }: DeskProps) {
  const t = useWords();
  const { person } = useSession();
  const writable =
    review.state === 'declared' && review.acts.some(({ act, allowed }) => act === 'save-scores' && allowed);
  const inHand = useSheet(person?.id ?? '', review, sheet, writable);
  const [open, setOpen] = useState<string | null>(() => (writable ? firstUnscored(review, sheet) : null));
  const [started] = useState(open);
  const [submitting, setSubmitting] = useState(false);
  const form = findForm(programme, review.category);
  useEffect(() => {
    if (started !== null) scrollSheetTo(`criterion-${started}`);
  }, [started]);
  const criterion = criteriaOf(sheet).find(({ id }) => id === open) ?? null;
  const recuse = review.state === 'declared' ? onRecuse : null;
  if (form === undefined) return <Alert type="error" title={review.category} />;
  return (
    <>
      <section className="card reading-card" id="reading" aria-label={t(DESK_WORDS.material)}>
        <ReadingPane
          content={content}
          programme={programme}
          form={form}
          criterion={criterion}
          onRecuse={recuse}
        />
        <a className="primary-button to-sheet" href="#score-sheet">
          {t(DESK_WORDS.toSheet)}
        </a>
      </section>
      <ScoreSheetPanel
        review={review}
        sheet={sheet}
        inHand={inHand}
        writable={writable}
        open={open}
        onOpen={setOpen}
        onRecuse={recuse}
        onSubmit={() => {
          void inHand.flush();
          setSubmitting(true);
        }}
      />
      <SheetConflicts sheet={sheet} conflicts={inHand.conflicts} onSettle={inHand.settle} />
      {submitting && (
        <SubmitSheet
          review={review}
          sheet={sheet}
          values={inHand.values}
          flush={inHand.flush}
          onClose={() => setSubmitting(false)}
          onGoTo={goTo}
        />
      )}
    </>
  );

  function goTo(fault: ScoreFault) {
    setSubmitting(false);
    const at = fault.at ?? '';
    if (criteriaOf(sheet).some(({ id }) => id === at)) setOpen(at);
    // The dialog gives the focus back when it closes; the way there comes after that.
    setTimeout(() => focusWithin(placeOf(fault)), 250);
  }

  function placeOf({ kind, at = '' }: ScoreFault): string {
    if (criteriaOf(sheet).some(({ id }) => id === at)) return `criterion-${at}`;
    if (kind === 'unknown-recommendation') return 'recommendation';
    if (kind === 'unknown-doubt') return 'doubts';
    const fields = sheet.scoring.overallComment.fields;
    return `overall-${fields.some(({ id }) => id === at) ? at : (fields[0]?.id ?? '')}`;
  }
}

/** Where the expert left off: the first criterion without a score, if any score was given. */
function firstUnscored({ scores }: ReviewOpen, sheet: ScoringSheet): string | null {
  const given = new Set(scores.map(({ criterion }) => criterion));
  return criteriaOf(sheet).find(({ id }) => !given.has(id))?.id ?? null;
}

/** Within the sheet where it scrolls by itself; a page of one column stays where it is. */
function scrollSheetTo(id: string) {
  const sheet = document.getElementById('score-sheet');
  const place = document.getElementById(id);
  if (sheet === null || place === null || sheet.scrollHeight <= sheet.clientHeight + 1) return;
  const offset = place.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
  sheet.scrollTo({ top: sheet.scrollTop + offset - 60 });
}

function focusWithin(id: string) {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input, textarea')?.focus();
}
