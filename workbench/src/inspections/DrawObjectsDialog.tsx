import { INSPECTION_OBJECT_WORDS, INSPECTION_WORDS } from '@qichuang/language';
import { DrawUpDialog } from '../draws/prepare/DrawUpDialog.tsx';
import { isUnexplained, type LeftOut } from '../draws/prepare/LeftOutFields.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { ExclusionFields } from './objects/ExclusionFields.tsx';
import type { Plan } from './PlansPage.tsx';

interface Props {
  readonly plan: Plan;
  readonly batch: string;
  readonly onClose: () => void;
}

/** Draws up the list of a batch: the register makes the list, the office only says how chance will come into it. */
export function DrawObjectsDialog({ plan, batch, onClose }: Props) {
  const t = useWords();
  const { act, pending, refusal } = useAct('draw-inspection-objects');
  return (
    <DrawUpDialog<readonly LeftOut[]>
      of={`${plan.id}/${batch}:draw-inspection-objects`}
      title={t(INSPECTION_WORDS.drawTitle, { batch })}
      verb={t(INSPECTION_WORDS.drawVerb)}
      text={t(INSPECTION_WORDS.drawText)}
      suggested={t(INSPECTION_WORDS.drawTitleSuggested, { year: plan.year, batch })}
      own={() => []}
      missing={(left) => (isUnexplained(left) ? t(INSPECTION_OBJECT_WORDS.exclusionsMissing) : null)}
      {...{ pending, refusal, onClose }}
      onDraw={async (chance, left) => {
        const excluded = left.map(({ id, reason }) => ({ platform: id, reason: reason.trim() }));
        const done = await act({ params: { plan: plan.id }, body: { batch, excluded, ...chance } });
        return done?.draw;
      }}
    >
      {(left, change) => <ExclusionFields excluded={left} onChange={change} />}
    </DrawUpDialog>
  );
}
