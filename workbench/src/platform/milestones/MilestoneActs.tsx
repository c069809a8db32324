import { MILESTONE_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/words.ts';
import type { RowOf } from '../../wire/use-pages.ts';
import { AskChangeDialog } from './AskChangeDialog.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { DecideChangeDialog } from './DecideChangeDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';

type Milestone = RowOf<'list-milestones'>;

const ACTS = {
  report: { words: MILESTONE_WORDS.report, Dialog: ReportDialog },
  check: { words: MILESTONE_WORDS.check, Dialog: CheckDialog },
  'ask-change': { words: MILESTONE_WORDS.ask, Dialog: AskChangeDialog },
  'decide-change': { words: MILESTONE_WORDS.decide, Dialog: DecideChangeDialog },
} as const;

/** What the reader may do with a milestone now. */
export function MilestoneActs({ milestone }: { readonly milestone: Milestone }) {
  const t = useWords();
  const [open, setOpen] = useState<keyof typeof ACTS | null>(null);
  const Dialog = open === null ? null : ACTS[open].Dialog;
  return (
    <span className="record-acts">
      {milestone.acts.map((act) => (
        <Button key={act} size="small" onClick={() => setOpen(act)}>
          {t(ACTS[act].words)}
        </Button>
      ))}
      {Dialog !== null && <Dialog milestone={milestone} onClose={() => setOpen(null)} />}
    </span>
  );
}
