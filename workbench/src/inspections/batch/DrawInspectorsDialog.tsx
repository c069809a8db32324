import { INSPECTION_TASK_WORDS as WORDS } from '@qichuang/language';
import { InputNumber } from 'antd';
import { DrawUpDialog } from '../../draws/prepare/DrawUpDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Batch } from './BatchPage.tsx';

/** Draws up the list of inspectors: the register makes it, the office says how many go and how chance comes in. */
export function DrawInspectorsDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('draw-inspectors');
  const { id, version, least } = batch;
  return (
    <DrawUpDialog
      of={`${id}:draw-inspectors`}
      title={t(WORDS.drawInspectorsTitle, { batch: batch.name })}
      verb={t(WORDS.drawInspectorsVerb)}
      text={t(WORDS.drawInspectorsText)}
      suggested={t(WORDS.drawInspectorsSuggested, { year: batch.year, batch: batch.name })}
      own={() => least}
      {...{ pending, refusal, onClose }}
      onDraw={async (chance, perTask) =>
        (await act({ params: { inspection: id }, body: { version, perTask, ...chance } }))?.draw
      }
    >
      {(perTask, change) => (
        <FormRow label={t(WORDS.perTask)} required hint={t(WORDS.perTaskHint, { least })}>
          {(ids) => (
            <InputNumber
              {...ids}
              min={least}
              max={9}
              precision={0}
              value={perTask}
              onChange={(typed) => change(typed ?? least)}
            />
          )}
        </FormRow>
      )}
    </DrawUpDialog>
  );
}
