import { FORM_WORDS } from '@qichuang/language';
import type { FormSection } from '@qichuang/programmes';
import { Button } from 'antd';
import { FormReading } from '../../form-view/FormReading.tsx';
import type { Reading } from '../../form-view/value-words.ts';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';

interface Props {
  readonly application: string;
  readonly version: number;
  readonly section: FormSection;
  readonly reading: Reading;
}

/** A section that the short form does not ask: to be read as it was handed in, or opened because things have changed. */
export function CarriedSection({ application, version, section, reading }: Props) {
  const t = useWords();
  const reopen = useAct('reopen-section');
  return (
    <>
      <div className="notice soft carried-section">
        <div>
          <p>{t(FORM_WORDS.standsHint)}</p>
          <Button
            loading={reopen.pending}
            onClick={() =>
              void reopen.act({ params: { application }, body: { version, section: section.id } })
            }
          >
            {t(FORM_WORDS.reopen)}
          </Button>
        </div>
      </div>
      <RefusalPanel refusal={reopen.refusal} />
      <FormReading reading={reading} only={new Set(section.fields.map(({ id }) => id))} untitled />
    </>
  );
}
