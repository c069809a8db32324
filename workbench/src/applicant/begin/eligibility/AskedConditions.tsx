import { ELIGIBILITY_WORDS } from '@qichuang/language';
import { Radio } from 'antd';
import { useId } from 'react';
import { ClauseTags } from '../../../kit/ClauseTag.tsx';
import { useLanguage, useWords } from '../../../kit/words.ts';
import { type Answer, type Answers, type AskedRule, answerTo, withAnswer } from './answers.ts';

interface Props {
  readonly asked: readonly AskedRule[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

const OPTIONS = ['yes', 'no', 'unsure'] as const;
const OUTCOMES = {
  yes: ELIGIBILITY_WORDS.inTheForm,
  no: ELIGIBILITY_WORDS.willStop,
  unsure: ELIGIBILITY_WORDS.lookFirst,
} as const;
const LOOKS = { yes: 'hint', no: 'wrong', unsure: 'doubtful' } as const satisfies Record<Answer, string>;

/** The conditions only the applicant can speak to, in the programme's own words (B4.2–B4.4). */
export function AskedConditions({ asked, answers, onAnswer }: Props) {
  const t = useWords();
  const given = asked.map((rule) => answerTo(rule, answers));
  const answered = given.filter((answer) => answer !== undefined).length;
  const notSo = given.filter((answer) => answer === 'no').length;
  return (
    <section aria-labelledby="eligibility-asked">
      <div className="eligibility-head">
        <h3 id="eligibility-asked">{t(ELIGIBILITY_WORDS.asked)}</h3>
        <span className="hint" aria-live="polite">
          {t(ELIGIBILITY_WORDS.progress, { answered, total: asked.length })}
          {notSo > 0 && <b className="wrong">　{t(ELIGIBILITY_WORDS.noCount, { count: notSo })}</b>}
        </span>
      </div>
      <p>{t(ELIGIBILITY_WORDS.askedLead)}</p>
      <ul className="eligibility-asked">
        {asked.map((rule) => (
          <Question
            key={rule.rule}
            rule={rule}
            answer={answerTo(rule, answers)}
            onAnswer={(answer) => onAnswer(withAnswer(rule, answer, answers))}
          />
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly rule: AskedRule;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

function Question({ rule, answer, onAnswer }: QuestionProps) {
  const t = useWords();
  const language = useLanguage();
  const id = useId();
  return (
    <li>
      <div className="eligibility-question">
        <span>
          <span id={id}>{rule[language]}</span> <ClauseTags clauses={rule.clause} />
        </span>
        <Radio.Group
          aria-labelledby={id}
          value={answer ?? null}
          options={OPTIONS.map((value) => ({ value, label: t(ELIGIBILITY_WORDS[value]) }))}
          onChange={({ target }) => onAnswer(target.value)}
        />
      </div>
      {answer !== undefined && (
        <p className={LOOKS[answer]}>
          {t(OUTCOMES[answer], { todo: language === 'zh' ? rule.todoZh : rule.todoEn })}
        </p>
      )}
    </li>
  );
}
