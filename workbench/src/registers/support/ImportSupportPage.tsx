import { call, REQUESTS } from '@qichuang/contract';
import { SUPPORT_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';
import { ImportPage } from '../../table-import/ImportPage.tsx';
import { fileAddress } from '../../wire/file-address.ts';
import { sendWith } from '../../wire/send.ts';
import { useAct } from '../../wire/use-act.ts';
import { useOwnProgramme } from '../PlatformChoice.tsx';

/** Support from a filled-in table (A4.2, B6.2). */
export function ImportSupportPage() {
  const t = useWords();
  const programme = useOwnProgramme().id;
  const { act, pending, refusal } = useAct('record-support');
  return (
    <ImportPage
      title={t(SUPPORT_WORDS.import)}
      register={{ label: t(SUPPORT_WORDS.register), to: '/support' }}
      template={
        programme === undefined ? undefined : fileAddress('fetch-support-template', {}, { programme })
      }
      onRead={(file) =>
        call(sendWith(file), REQUESTS['read-support-table'], { query: { programme: programme ?? '' } })
      }
      {...{ pending, refusal }}
      onEnter={(lines) => act({ body: { lines } })}
    />
  );
}
