import { DRAW_OFFICE_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Act, ActBar } from '../kit/ActBar.tsx';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { ReasonDialog } from '../kit/ReasonDialog.tsx';
import { useWords } from '../kit/words.ts';
import { useOffice, useSession } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import type { Draw } from './DrawPage.tsx';
import { SupplementDialog } from './SupplementDialog.tsx';

type Asking = 'publish' | 'confirm' | 'cancel' | 'names' | 'supplement' | null;

/** What can be done with a draw now, each act with what follows from it; the steps of the ceremony stand where they are said. */
export function DrawActs({ draw }: { readonly draw: Draw }) {
  const t = useWords();
  const go = useNavigate();
  const role = useOffice()?.role;
  const { person } = useSession();
  const publishing = useAct('publish-draw');
  const confirming = useAct('confirm-draw');
  const cancelling = useAct('cancel-draw');
  const naming = useAct('show-draw-names');
  const [asking, setAsking] = useState<Asking>(null);
  const { id, version, state, confirmed, namesPublic, lastById } = draw;
  const params = { draw: id };
  const close = () => setAsking(null);
  const closeIfDone = (done: unknown) => {
    if (done !== undefined) close();
  };
  const pendingSupplement = state === 'drawn' && confirmed !== null;
  const blocked = lastById === person?.id ? { why: t(DRAW_OFFICE_WORDS.samePerson) } : null;

  return (
    <>
      <ActBar acts={role === 'authority-approver' ? approverActs() : clerkActs()} />
      {asking === 'publish' && (
        <ConfirmDialog
          open
          title={t(DRAW_OFFICE_WORDS.publishTitle)}
          verb={t(DRAW_OFFICE_WORDS.publishTitle)}
          pending={publishing.pending}
          refusal={publishing.refusal}
          onConfirm={() => void publishing.act({ params, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{t(DRAW_OFFICE_WORDS.publishText)}</p>
        </ConfirmDialog>
      )}
      {asking === 'confirm' && (
        <ConfirmDialog
          open
          title={t(DRAW_OFFICE_WORDS.confirmTitle)}
          verb={t(DRAW_OFFICE_WORDS.confirmTitle)}
          pending={confirming.pending}
          refusal={confirming.refusal}
          onConfirm={() => void confirming.act({ params, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{t(DRAW_OFFICE_WORDS.confirmText)}</p>
        </ConfirmDialog>
      )}
      {asking === 'names' && (
        <ConfirmDialog
          open
          title={t(DRAW_OFFICE_WORDS.showNamesTitle)}
          verb={t(DRAW_OFFICE_WORDS.showNamesTitle)}
          pending={naming.pending}
          refusal={naming.refusal}
          onConfirm={() => void naming.act({ params, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{t(DRAW_OFFICE_WORDS.showNamesText)}</p>
        </ConfirmDialog>
      )}
      {asking === 'cancel' && (
        <ReasonDialog
          of={`${id}:cancel`}
          danger
          title={t(DRAW_OFFICE_WORDS.cancelTitle)}
          verb={t(DRAW_OFFICE_WORDS.cancelVerb)}
          least={1}
          by={cancelling}
          onSend={(reason) => cancelling.act({ params, body: { version, reason } })}
          onClose={close}
        >
          <p>{t(DRAW_OFFICE_WORDS.cancelText)}</p>
        </ReasonDialog>
      )}
      {asking === 'supplement' && <SupplementDialog draw={draw} onClose={close} />}
    </>
  );

  function approverActs(): readonly Act[] {
    const cancel: Act = {
      id: 'cancel',
      label: t(pendingSupplement ? DRAW_OFFICE_WORDS.dropSupplement : DRAW_OFFICE_WORDS.cancel),
      danger: true,
      onAct: () => setAsking('cancel'),
    };
    const primary = (act: 'publish' | 'confirm'): Act => ({
      id: act,
      label: t(DRAW_OFFICE_WORDS[act]),
      primary: true,
      blocked,
      onAct: () => setAsking(act),
    });
    switch (state) {
      case 'prepared':
        return [cancel, primary('publish')];
      case 'committed':
      case 'revealing':
        return [cancel];
      case 'drawn':
        return [cancel, primary('confirm')];
      case 'confirmed':
        return namesPublic
          ? []
          : [{ id: 'names', label: t(DRAW_OFFICE_WORDS.showNames), onAct: () => setAsking('names') }];
      case 'cancelled':
        return [];
    }
  }

  function clerkActs(): readonly Act[] {
    if (state === 'confirmed')
      return [
        { id: 'supplement', label: t(DRAW_OFFICE_WORDS.supplement), onAct: () => setAsking('supplement') },
      ];
    if (state !== 'cancelled') return [];
    const again = () => void go({ to: '/draws/new', search: { repeats: id } as never });
    return [{ id: 'repeat', label: t(DRAW_OFFICE_WORDS.repeat), primary: true, onAct: again }];
  }
}
