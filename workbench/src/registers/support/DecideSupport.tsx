import { formatMoney, SUPPORT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import type { SupportRow } from './SupportPage.tsx';

/** What the reader may do with one line: confirm what a host entered, strike it with the reason, take it back. */
export function DecideSupport({ support }: { support: SupportRow }) {
  const t = useWords();
  const language = useLanguage();
  const host = useOffice()?.unit.kind === 'organisation';
  const confirming = useAct('confirm-support');
  const striking = useAct('strike-support');
  const [asking, setAsking] = useState<'confirm' | 'strike' | null>(null);
  const may = (act: string) => support.acts.some((one) => one.act === act && one.allowed);
  const on = { params: { support: support.id } };
  const closeIfDone = (done: unknown) => {
    if (done !== undefined) setAsking(null);
  };
  const strike = t(host ? SUPPORT_WORDS.takeBack : SUPPORT_WORDS.strike);
  return (
    <>
      {may('confirm-support') && (
        <Button size="small" type="primary" onClick={() => setAsking('confirm')}>
          {t(SUPPORT_WORDS.confirm)}
        </Button>
      )}{' '}
      {may('strike-support') && (
        <Button size="small" onClick={() => setAsking('strike')}>
          {strike}
        </Button>
      )}
      {asking === 'confirm' && (
        <ConfirmDialog
          open
          title={t(SUPPORT_WORDS.confirmTitle)}
          verb={t(SUPPORT_WORDS.confirm)}
          pending={confirming.pending}
          refusal={confirming.refusal}
          onConfirm={() =>
            void confirming.act({ ...on, body: { version: support.version } }).then(closeIfDone)
          }
          onCancel={() => setAsking(null)}
        >
          <p>
            {support.platform.name} · {support.kind[language]} · {support.sourceName} ·{' '}
            {formatMoney(support.amountFen, language)} · {support.documentNumber}
          </p>
        </ConfirmDialog>
      )}
      {asking === 'strike' && (
        <ReasonDialog
          of={`${support.id}:strike`}
          title={t(SUPPORT_WORDS.strikeTitle)}
          verb={strike}
          by={striking}
          onSend={(reason) => striking.act({ ...on, body: { version: support.version, reason } })}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
