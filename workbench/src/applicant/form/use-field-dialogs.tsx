import { useState } from 'react';
import { valueText } from '../../kit/value-text.ts';
import { useLanguage } from '../../kit/words.ts';
import type { DraftOf } from '../../wire/draft-of.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import type { FormSurroundings } from './controls/control.ts';
import type { DraftKeeper, DraftStanding } from './draft-keeper.ts';
import { FieldHistoryDialog } from './FieldHistoryDialog.tsx';
import { labelIn } from './form-places.ts';

interface Asked {
  readonly of: DraftOf;
  readonly keeper: DraftKeeper;
  readonly standing: DraftStanding;
  readonly surroundings: FormSurroundings;
}

/** What a desk asks about one field: which of two values stands, and what it was before. `dialogs` goes at the end of the desk. */
export function useFieldDialogs({ of, keeper, standing, surroundings }: Asked) {
  const language = useLanguage();
  const { programme, form, recommenders: named } = surroundings;
  const [conflict, setConflict] = useState<string | null>(null);
  const [historyOf, setHistoryOf] = useState<string | null>(null);
  const labelOf = (target: string) => labelIn(form, target)?.[language] ?? target;
  const inWords = (id: string) => (value: unknown) => {
    const field = form.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
    return field === undefined
      ? String(value ?? '')
      : valueText({ programme, form, field, language, named }, value);
  };
  const dialogs = (
    <>
      {conflict !== null && (
        <ConflictDialog
          label={labelOf(conflict)}
          standing={standing.fields[conflict]}
          inWords={inWords(conflict)}
          onLater={() => setConflict(null)}
          onSettle={(choice) => {
            keeper.settle(conflict, choice);
            setConflict(null);
          }}
        />
      )}
      {historyOf !== null && (
        <FieldHistoryDialog
          of={of}
          field={historyOf}
          label={labelOf(historyOf)}
          inWords={inWords(historyOf)}
          onClose={() => setHistoryOf(null)}
          onTake={(value) => {
            keeper.type(historyOf, value);
            setHistoryOf(null);
          }}
        />
      )}
    </>
  );
  return { labelOf, onConflict: setConflict, onHistory: setHistoryOf, dialogs };
}
