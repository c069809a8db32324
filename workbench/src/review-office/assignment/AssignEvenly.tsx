import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { ASSIGNMENT_WORDS } from '@qichuang/language';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { useWords } from '../../kit/words.ts';
import type { RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useAct } from '../../wire/use-act.ts';
import type { RowOf } from '../../wire/use-pages.ts';
import { useView } from '../../wire/use-view.ts';
import { AssignmentPreview } from './AssignmentPreview.tsx';
import { PanelRules } from './PanelRules.tsx';
import { shortOfReaders } from './short-of-readers.ts';
import { TooFewExperts } from './TooFewExperts.tsx';

export type Preview = ViewOf<(typeof REQUESTS)['assign-evenly']>;

interface Props extends RoundChosen {
  readonly applications: readonly RowOf<'list-applications'>[];
  readonly onDone: (assigned: number) => void;
}

/** How many readers each, a preview that changes nothing, and then the assignment itself. */
export function AssignEvenly({ round, category, programme, applications, onDone }: Props) {
  const t = useWords();
  const previewing = useAct('assign-evenly');
  const assigning = useAct('assign-evenly');
  const [perApplication, setPerApplication] = useState(round.panelSize);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [confirming, setConfirming] = useState(false);
  const reviews = useView('see-review-progress', { params: { round: round.id }, query: { category } });
  const short = shortOfReaders(applications, reviews.data?.rows ?? [], perApplication);
  const minimum = Math.min(programme.sharedRules.expertPanel.minimum, round.panelSize);

  async function look() {
    setPreview(null);
    const found = await previewing.act({
      params: { round: round.id },
      body: { category, perApplication, previewOnly: true },
    });
    setPreview(found ?? null);
  }

  async function assign() {
    const done = await assigning.act({
      params: { round: round.id },
      body: { category, perApplication, previewOnly: false },
    });
    if (done === undefined) return;
    setConfirming(false);
    setPreview(null);
    onDone(done.assigned);
  }

  if (applications.length === 0) {
    return (
      <div className="card">
        <EmptyList title={t(ASSIGNMENT_WORDS.emptyTitle)} hint={t(ASSIGNMENT_WORDS.emptyHint)} />
      </div>
    );
  }
  return (
    <>
      <section className="card" aria-labelledby="evenly">
        <div className="card-head">
          <h2 id="evenly">{t(ASSIGNMENT_WORDS.evenly)}</h2>
        </div>
        <div className="card-body">
          <div className="line">
            <label htmlFor="per-application">{t(ASSIGNMENT_WORDS.perApplication)}</label>
            <InputNumber
              id="per-application"
              min={1}
              max={31}
              step={programme.sharedRules.expertPanel.odd ? 2 : 1}
              precision={0}
              value={perApplication}
              aria-describedby="per-application-hint"
              onChange={(next) => {
                setPerApplication(next ?? 1);
                setPreview(null);
                previewing.clear();
              }}
            />
            <Button
              onClick={() => void look()}
              loading={previewing.pending}
              disabled={short === 0}
              aria-describedby="per-application-hint"
            >
              {t(ASSIGNMENT_WORDS.preview)}
            </Button>
            <Button
              type="primary"
              disabled={preview === null || preview.assigned === 0}
              onClick={() => setConfirming(true)}
            >
              {t(ASSIGNMENT_WORDS.assign)}
            </Button>
          </div>
          <p className="hint" id="per-application-hint">
            {t(ASSIGNMENT_WORDS.perApplicationHint, { size: round.panelSize, minimum })}
            {short === 0 && <strong className="block">{t(ASSIGNMENT_WORDS.nothingNew)}</strong>}
          </p>
          <PanelRules programme={programme} />
        </div>
      </section>
      <TooFewExperts refusal={previewing.refusal} onAgain={() => void look()} />
      {preview !== null && (
        <AssignmentPreview
          preview={preview}
          applications={applications}
          limit={programme.sharedRules.expertPanel.maximumLoad}
        />
      )}
      {preview !== null && (
        <ConfirmDialog
          open={confirming}
          title={t(ASSIGNMENT_WORDS.assign)}
          verb={t(ASSIGNMENT_WORDS.assign)}
          pending={assigning.pending}
          refusal={assigning.refusal}
          onConfirm={() => void assign()}
          onCancel={() => setConfirming(false)}
        >
          <p>
            {t(ASSIGNMENT_WORDS.assignText, {
              applications: preview.applications,
              experts: preview.experts,
              assigned: preview.assigned,
            })}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
