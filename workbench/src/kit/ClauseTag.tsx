import { KIT_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { Popover } from 'antd';
import { useState } from 'react';
import { useView } from '../wire/use-view.ts';
import { documentOf, useProgramme, useProgrammeHere } from './programme.tsx';
import { useLanguage, useWords } from './words.ts';

const SHAPE = /^[A-Z]\d/;

/** A clause in brackets, 〔B4.5〕; pressed, it shows the words of the plan. `default` is what the product set itself. */
export function ClauseTag({ clause }: { clause: string }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const fromPlan = SHAPE.test(clause);
  const name = fromPlan ? clause : t(KIT_WORDS.clauseDefault);
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      title={fromPlan ? t(KIT_WORDS.clause, { clause }) : name}
      content={
        <div className="clause-text">
          {fromPlan ? open && <ClauseText clause={clause} /> : t(KIT_WORDS.clauseDefaultText)}
        </div>
      }
    >
      <button
        type="button"
        className="clause"
        aria-label={fromPlan ? t(KIT_WORDS.clause, { clause }) : name}
        aria-expanded={open}
      >
        〔{name}〕
      </button>
    </Popover>
  );
}

/** Several clauses side by side. */
export function ClauseTags({ clauses }: { clauses: readonly string[] }) {
  return clauses.map((clause) => <ClauseTag key={clause} clause={clause} />);
}

function ClauseText({ clause }: { clause: string }) {
  const t = useWords();
  const language = useLanguage();
  const here = useProgrammeHere();
  // The letter of a clause names its work plan: the province's, from which cities derive theirs.
  const known = useView('list-programmes');
  const plan = known.data?.rows.find(
    ({ clauseLetter, city }) => clauseLetter === clause.charAt(0) && city === null,
  )?.id;
  const inHand = here !== null && (plan === undefined || here.id === plan) ? here : null;
  const asked = useProgramme(inHand === null ? plan : undefined);
  const programme = inHand ?? documentOf(asked.data);
  const found = findIn(programme, clause);
  if (found === undefined) {
    return <p>{t(known.isLoading || asked.isLoading ? KIT_WORDS.loading : KIT_WORDS.clauseUnknown)}</p>;
  }
  return (
    <>
      {language === 'en' && <p>{found.en}</p>}
      <blockquote lang="zh-CN">{found.passage}</blockquote>
      <p>
        <a href={`/programmes/${programme?.id ?? plan}#clause-${clause}`} target="_blank" rel="noreferrer">
          {t(KIT_WORDS.clauseOnPortal)}
          <span className="sr">{t(KIT_WORDS.opensNewWindow)}</span>
        </a>
      </p>
    </>
  );
}

/** The clause itself or, for a paragraph number not listed by itself, the clause it lies in. */
function findIn(programme: Programme | null, clause: string) {
  const clauses = programme?.clauses ?? [];
  const whole = clause.split('.')[0];
  return clauses.find(({ id }) => id === clause) ?? clauses.find(({ id }) => id === whole);
}
