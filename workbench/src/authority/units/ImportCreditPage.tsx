import { call, REQUESTS } from '@qichuang/contract';
import { CREDIT_TABLE_WORDS, UNIT_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import { ImportPage } from '../../table-import/ImportPage.tsx';
import { fileAddress } from '../../wire/file-address.ts';
import { sendWith } from '../../wire/send.ts';
import { useAct } from '../../wire/use-act.ts';

/** What a credit register answered about many organisations, from a filled-in table (B4.1). */
export function ImportCreditPage() {
  const t = useWords();
  const { act, pending, refusal } = useAct('record-credit-checks');
  return (
    <ImportPage
      title={t(UNIT_WORDS.recordMany)}
      register={{ label: t(UNIT_WORDS.organisations), to: '/organisations' }}
      hint={t(CREDIT_TABLE_WORDS.hint)}
      template={fileAddress('fetch-credit-table', {}, { format: 'xlsx' })}
      onRead={(file) => call(sendWith(file), REQUESTS['read-credit-table'], {})}
      {...{ pending, refusal }}
      onEnter={(lines) => act({ body: { lines } })}
    />
  );
}
