import { CheckOutlined, MinusOutlined, RollbackOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import { formatShortDay, KIT_WORDS, shanghaiDay } from '@qichuang/language';
import { useLanguage, useWords } from './words.ts';

export interface PathStep {
  readonly stage: string;
  readonly zh: string;
  readonly en: string;
  readonly state: 'done' | 'current' | 'next' | 'ended';
  readonly at: string | null;
  readonly until: string | null;
}

const STATE_WORDS = {
  done: KIT_WORDS.pathDone,
  current: KIT_WORDS.pathCurrent,
  next: KIT_WORDS.pathNext,
  ended: KIT_WORDS.pathEnded,
} as const;

interface Props {
  readonly steps: readonly PathStep[];
  /** The ball is with the applicant (returned, correction): the current step is marked so. */
  readonly yours?: boolean;
  readonly framed?: boolean;
}

/** Where a case stands on its path, with the day of each step. On a phone the current step is told in words. */
export function PathBar({ steps, yours = false, framed = true }: Props) {
  const t = useWords();
  const language = useLanguage();
  const here = steps.findIndex(({ state }) => state === 'current' || state === 'ended');
  const current = steps[here];
  return (
    <section className={framed ? 'path' : undefined} aria-label={t(KIT_WORDS.path)}>
      <ol className="rail">
        {steps.map((step) => (
          <li
            key={step.stage}
            className={step.state === 'current' && yours ? 'current yours' : step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="ring">
              {step.state === 'done' && <CheckOutlined aria-hidden />}
              {step.state === 'ended' && <MinusOutlined aria-hidden />}
              {step.state === 'current' && yours && <RollbackOutlined aria-hidden />}
            </span>
            <span className="name">{step[language]}</span>
            <span className="sr">{t(STATE_WORDS[step.state])}</span>
            <span className="at">{dayOf(step)}</span>
          </li>
        ))}
      </ol>
      {current !== undefined && (
        <p className="rail-text" aria-hidden="true">
          {t(KIT_WORDS.pathStep, { step: here + 1, steps: steps.length, name: current[language] })}{' '}
          {dayOf(current)}
        </p>
      )}
    </section>
  );

  function dayOf(step: PathStep): string {
    const short = (at: string) => formatShortDay(shanghaiDay(at as Instant), language);
    if (step.state === 'current' && step.until !== null) {
      return t(KIT_WORDS.pathUntil, { day: short(step.until) });
    }
    return step.at === null ? '' : short(step.at);
  }
}
