import { CONFLICT_WORDS, DESK_WORDS, formatNumber } from '@qichuang/language';
import { criteriaOf, type ScoringSheet } from '@qichuang/programmes';
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { SheetConflict } from './merge-sheets.ts';
import type { SheetValue, SheetValues } from './sheet-values.ts';

interface Props {
  readonly sheet: ScoringSheet;
  readonly conflicts: readonly SheetConflict[];
  readonly onSettle: (chosen: SheetValues) => void;
}

/** Items changed in two windows: both values are shown, and the reader chooses one by one. */
export function SheetConflicts({ sheet, conflicts, onSettle }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  if (conflicts.length === 0) return null;
  return (
    <Modal
      open
      title={t(DESK_WORDS.conflictTitle)}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button
          type="primary"
          onClick={() =>
            onSettle(
              Object.fromEntries(
                conflicts.map((one) => [one.item, theirs.has(one.item) ? one.theirs : one.mine]),
              ),
            )
          }
        >
          {t(DESK_WORDS.conflictTake)}
        </Button>
      }
    >
      <p>{t(DESK_WORDS.conflictText)}</p>
      {conflicts.map(({ item, mine, theirs: there }) => (
        <fieldset key={item} className="form-field">
          <legend>{itemWords(item)}</legend>
          <Radio.Group
            className="choices"
            value={theirs.has(item) ? 'theirs' : 'mine'}
            onChange={({ target }) => choose(item, target.value === 'theirs')}
          >
            <Radio value="mine">
              {t(DESK_WORDS.conflictMine)}：{valueWords(mine)}
            </Radio>
            <Radio value="theirs">
              {t(DESK_WORDS.conflictTheirs)}：{valueWords(there)}
            </Radio>
          </Radio.Group>
        </fieldset>
      ))}
    </Modal>
  );

  function choose(item: string, takeTheirs: boolean) {
    const next = new Set(theirs);
    if (takeTheirs) next.add(item);
    else next.delete(item);
    setTheirs(next);
  }

  function itemWords(item: string): string {
    const [kind = '', id = ''] = item.split('.');
    const criterion = criteriaOf(sheet).find((one) => one.id === id)?.[language] ?? id;
    if (kind === 'score') return t(DESK_WORDS.conflictScore, { criterion });
    if (kind === 'comment') return t(DESK_WORDS.conflictComment, { criterion });
    if (kind === 'overall') {
      return sheet.scoring.overallComment.fields.find((field) => field.id === id)?.[language] ?? id;
    }
    return t(kind === 'doubts' ? DESK_WORDS.doubts : DESK_WORDS.recommendation);
  }

  function valueWords(value: SheetValue): string {
    if (value === null || value === '') return t(CONFLICT_WORDS.empty);
    if (typeof value === 'number') return formatNumber(value / 2);
    if (typeof value === 'string') {
      return sheet.scoring.recommendation.find(({ id }) => id === value)?.[language] ?? value;
    }
    return value.map(({ kind, text }) => `${doubtWords(kind)} ${text}`).join('；');
  }

  function doubtWords(kind: string): string {
    return sheet.scoring.doubts.find(({ id }) => id === kind)?.[language] ?? kind;
  }
}
