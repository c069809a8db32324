import { CHECK_WORDS } from '@qichuang/language';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { RuleText, SystemVerdict } from '../../case-tabs/RulesTab.tsx';
import { useProgrammeHere } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type CheckItem, isSoft, type Notes, type Outcome } from './check-items.ts';
import './check.css';

const VERDICTS = ['met', 'not-met', 'to-correct', 'not-applicable'] as const;

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly notes: Notes;
  readonly current: string | null;
  readonly onCurrent: (rule: string) => void;
  /** `null`: to be read only. */
  readonly onItem: ((item: CheckItem) => void) | null;
}

/** The check list: each condition with its clause and evidence, what the system found, and the reader's own verdict. */
export function CheckTable({ outcomes, notes, current, onCurrent, onItem }: Props) {
  const t = useWords();
  const language = useLanguage();
  const programme = useProgrammeHere();
  // A rule of the check that is not asked at the stage the case stands in now still has its words.
  const wordsOf = (rule: string) => programme?.rules.find(({ id }) => id === rule)?.[language] ?? rule;
  const known = new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" aria-label={t(CHECK_WORDS.tab)} tabIndex={0}>
      <table className="rows check-table">
        <thead>
          <tr>
            <th scope="col" className="num">
              #
            </th>
            <th scope="col">{t(CHECK_WORDS.condition)}</th>
            <th scope="col">{t(CHECK_WORDS.system)}</th>
            <th scope="col">{t(onItem === null ? CHECK_WORDS.verdict : CHECK_WORDS.yours)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.values(notes).map((item, index) => {
            const outcome = known.get(item.rule);
            return (
              <tr
                key={item.rule}
                className={current === item.rule ? 'chosen' : undefined}
                onClick={() => onCurrent(item.rule)}
              >
                <td className="num">
                  <button
                    type="button"
                    className="item-number"
                    aria-pressed={current === item.rule}
                    aria-label={t(CHECK_WORDS.evidence, { number: index + 1 })}
                    onClick={() => onCurrent(item.rule)}
                  >
                    {index + 1}
                  </button>
                </td>
                <td>{outcome === undefined ? wordsOf(item.rule) : <RuleText outcome={outcome} />}</td>
                <td>{outcome !== undefined && <SystemVerdict outcome={outcome} />}</td>
                <td className="verdict-cell">
                  <ItemVerdict
                    number={index + 1}
                    item={item}
                    soft={isSoft(outcomes, item.rule)}
                    onItem={onItem}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface ItemProps {
  readonly number: number;
  readonly item: CheckItem;
  readonly soft: boolean;
  readonly onItem: Props['onItem'];
}

function ItemVerdict({ number, item, soft, onItem }: ItemProps) {
  const t = useWords();
  const [noting, setNoting] = useState(false);
  const { verdict, note, reasonDecision } = item;
  if (onItem === null) {
    return (
      <>
        <b className={`v-${verdict}`}>{t(CHECK_WORDS[verdict])}</b>
        {soft && reasonDecision !== 'none' && <div className="hint">{t(CHECK_WORDS[reasonDecision])}</div>}
        {note !== '' && <p className="note-read">{note}</p>}
      </>
    );
  }
  const asks = verdict === 'to-correct';
  return (
    <>
      <Radio.Group
        className={`verdict v-${verdict}`}
        size="small"
        optionType="button"
        aria-label={t(CHECK_WORDS.itemVerdict, { number })}
        value={verdict === 'open' ? null : verdict}
        options={VERDICTS.map((one) => ({ value: one, label: t(CHECK_WORDS[one]) }))}
        onChange={({ target }) => onItem({ ...item, verdict: target.value as CheckItem['verdict'] })}
      />
      {soft && verdict !== 'to-correct' && (
        <div className="on-reason">
          <span className="hint">{t(CHECK_WORDS.reasonDecision)}</span>
          <Radio.Group
            size="small"
            optionType="button"
            aria-label={t(CHECK_WORDS.reasonDecision)}
            value={reasonDecision === 'none' ? null : reasonDecision}
            options={(['accepted', 'refused'] as const).map((one) => ({
              value: one,
              label: t(CHECK_WORDS[one]),
            }))}
            onChange={({ target }) =>
              onItem({ ...item, reasonDecision: target.value as CheckItem['reasonDecision'] })
            }
          />
          {reasonDecision === 'accepted' && <p className="hint">{t(CHECK_WORDS.reasonOnNotice)}</p>}
        </div>
      )}
      {asks || noting || note !== '' ? (
        <Input.TextArea
          className="item-note"
          aria-label={t(CHECK_WORDS.note, { number })}
          placeholder={t(asks ? CHECK_WORDS.noteToCorrect : CHECK_WORDS.notePlain)}
          status={asks && note.trim() === '' ? 'warning' : ''}
          value={note}
          maxLength={1000}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={({ target }) => onItem({ ...item, note: target.value })}
        />
      ) : (
        <Button size="small" type="link" className="add-note" onClick={() => setNoting(true)}>
          {t(CHECK_WORDS.addNote)}
        </Button>
      )}
    </>
  );
}
