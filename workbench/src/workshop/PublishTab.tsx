import { formatDay, WORKSHOP_WORDS } from '@qichuang/language';
import { useState } from 'react';
import { type Act, ActBar } from '../kit/ActBar.tsx';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { HashText } from '../kit/HashText.tsx';
import { ReasonDialog } from '../kit/ReasonDialog.tsx';
import { TwoPersonPanel } from '../kit/TwoPersonPanel.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import type { Draft } from './draft.ts';
import { FaultList } from './FaultList.tsx';

type Asking = 'prepare' | 'publish' | 'send-back' | 'drop' | null;

/** Prepared by one, published by another; what is published stays as it is. */
export function PublishTab({ draft }: { readonly draft: Draft }) {
  const t = useWords();
  const language = useLanguage();
  const prepare = useAct('prepare-programme-draft');
  const publish = useAct('publish-programme-draft');
  const sendBack = useAct('send-back-programme-draft');
  const drop = useAct('drop-programme-draft');
  const [asking, setAsking] = useState<Asking>(null);
  const { prepared, published } = draft;
  const sent = { params: { draft: draft.id }, body: { version: draft.version } };
  const may = (name: string) => draft.acts.includes(name);
  const acts = [
    may('prepare-programme-draft') && {
      id: 'prepare',
      label: t(WORKSHOP_WORDS.prepare),
      primary: true,
      onAct: () => setAsking('prepare'),
      blocked:
        draft.faults.length === 0 ? null : { why: t(WORKSHOP_WORDS.faults, { count: draft.faults.length }) },
    },
    may('publish-programme-draft') && {
      id: 'publish',
      label: t(WORKSHOP_WORDS.publish),
      primary: true,
      onAct: () => setAsking('publish'),
    },
    may('send-back-programme-draft') && {
      id: 'send-back',
      label: t(WORKSHOP_WORDS.sendBack),
      onAct: () => setAsking('send-back'),
    },
    may('drop-programme-draft') && {
      id: 'drop',
      label: t(WORKSHOP_WORDS.drop),
      danger: true,
      onAct: () => setAsking('drop'),
    },
  ].filter((act) => act !== false) satisfies Act[];
  const asked = { prepare, publish, drop } as const;
  const texts = {
    prepare: [WORKSHOP_WORDS.prepare, WORKSHOP_WORDS.prepareText],
    publish: [WORKSHOP_WORDS.publish, WORKSHOP_WORDS.publishText],
    drop: [WORKSHOP_WORDS.drop, WORKSHOP_WORDS.dropText],
  } as const;
  return (
    <>
      {draft.state === 'open' && <FaultList faults={draft.faults} />}
      {published !== null && (
        <p className="notice good">
          {t(WORKSHOP_WORDS.publishedAs, { day: formatDay(published.inForceFrom as never, language) })}{' '}
          <HashText hash={published.digest} short />
        </p>
      )}
      <TwoPersonPanel
        preparedBy={prepared?.byName ?? null}
        preparedAt={prepared?.at ?? null}
        confirmedBy={published?.byName ?? null}
        confirmedAt={published?.at ?? null}
        sentBack={draft.sentBack}
        readerPrepared={useSession().person?.id === prepared?.by}
        consequence={t(WORKSHOP_WORDS.publishText)}
      />
      <ActBar acts={acts} />
      {asking === 'send-back' && (
        <ReasonDialog
          of={`${draft.id}:send-back`}
          title={t(WORKSHOP_WORDS.sendBack)}
          verb={t(WORKSHOP_WORDS.sendBack)}
          by={sendBack}
          onSend={(reason) => sendBack.act({ ...sent, body: { ...sent.body, reason } })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking !== null && asking !== 'send-back' && (
        <ConfirmDialog
          open
          danger={asking === 'drop'}
          title={t(texts[asking][0])}
          verb={t(texts[asking][0])}
          pending={asked[asking].pending}
          refusal={asked[asking].refusal}
          onCancel={() => setAsking(null)}
          onConfirm={async () => {
            const done = await asked[asking].act(sent);
            if (done !== undefined) setAsking(null);
          }}
        >
          <p>{t(texts[asking][1])}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
