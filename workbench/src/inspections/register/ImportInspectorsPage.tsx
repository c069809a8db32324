import { call, REQUESTS } from '@qichuang/contract';
import { INSPECTOR_WORDS as WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import { ImportPage } from '../../table-import/ImportPage.tsx';
import { fileAddress } from '../../wire/file-address.ts';
import { sendWith } from '../../wire/send.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';

/** Inspectors from a filled-in table (A4.3, B6.3). */
export function ImportInspectorsPage() {
  const t = useWords();
  const unit = useOffice()?.unit;
  const programme = unit?.kind === 'authority' ? unit.id : '';
  const { act, pending, refusal } = useAct('add-inspectors');
  return (
    <ImportPage
      title={t(WORDS.import)}
      register={{ label: t(WORDS.register), to: '/inspectors' }}
      hint={t(WORDS.importHint)}
      template={fileAddress('fetch-inspector-template', {}, {})}
      onRead={(file) => call(sendWith(file), REQUESTS['read-inspector-table'], { query: { programme } })}
      {...{ pending, refusal }}
      onEnter={(lines) => act({ body: { programme, lines } })}
    />
  );
}
