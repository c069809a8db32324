import type { Day } from '@qichuang/base';
import { formatPlainDay, formatShortDay, formatSpan, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useLanguage, useSay } from '../frame/context.ts';
import { Icon } from './Icon.tsx';

/** One stage of a round's way. */
export interface PathStep {
  readonly id: string;
  readonly name: Words;
  readonly state: 'done' | 'now' | 'todo';
  readonly from: Day | null;
  readonly to: Day | null;
  /** Said instead of days: `异议办结后`. */
  readonly note: Words | null;
}

/** Where a round stands, and until when each stage runs. */
export function PathBar({ steps }: { readonly steps: readonly PathStep[] }) {
  const t = useSay();
  const withYear = overYears(steps);
  return (
    <ol className="path">
      {steps.map((step) => (
        <li key={step.id} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="ring" aria-hidden="true">
            {step.state === 'done' && <Icon name="tick" />}
            {step.state === 'now' && <b />}
          </span>
          <span className="step">
            {t(step.name)}
            <span className="unseen">（{t(PORTAL_WORDS.path[step.state])}）</span>
          </span>
          <span className="when">
            <When step={step} withYear={withYear} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** One row tells its years everywhere or nowhere. */
function overYears(steps: readonly PathStep[]): boolean {
  const days = steps.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
  return new Set(days.map((day) => day.slice(0, 4))).size > 1;
}

interface WhenProps {
  readonly step: PathStep;
  readonly withYear: boolean;
}

function When({ step: { from, to, note }, withYear }: WhenProps) {
  const language = useLanguage();
  const t = useSay();
  if (note !== null) return t(note);
  if (from !== null && to !== null) return formatSpan(from, to, language, { withYear });
  if (to !== null) return t(PORTAL_WORDS.path.until, { day: inRow(to) });
  if (from !== null) return t(PORTAL_WORDS.path.from, { day: inRow(from) });
  return null;

  function inRow(day: Day): string {
    return withYear ? formatPlainDay(day, language) : formatShortDay(day, language);
  }
}
