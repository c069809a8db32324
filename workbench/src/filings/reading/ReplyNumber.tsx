import { FILING_WORDS } from '@qichuang/language';
import { Input, InputNumber } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import type { FilingView } from '../filing-words.ts';

type Proposed = NonNullable<FilingView['replyNumber']>;

export interface Numbered {
  readonly agency: string;
  readonly serial: number;
  readonly reason: string;
}

interface Props {
  readonly proposed: Proposed;
  readonly value: Numbered;
  readonly onChange: (part: Partial<Numbered>) => void;
}

/** Whether numbers are passed over, as far as this page knows the register: that of the word it proposed. */
function skips({ agency, next }: Proposed, value: Numbered): boolean {
  return value.agency.trim() === agency ? value.serial > next : value.serial > 1;
}

/** Whether the number cannot be asked for yet; how far another word has come the server alone knows. */
export function missingOf(proposed: Proposed, value: Numbered): boolean {
  return isKnown(proposed, value) && skips(proposed, value) && value.reason.trim() === '';
}

function isKnown(proposed: Proposed, { agency }: Numbered): boolean {
  return proposed.agency !== '' && agency.trim() === proposed.agency;
}

/** The number of the reply on a change (D12): the next of the year, or a later one with the reason. */
export function ReplyNumber({ proposed, value, onChange }: Props) {
  const t = useWords();
  const { agency, serial, reason } = value;
  const known = isKnown(proposed, value);
  return (
    <fieldset className="reply-number">
      <legend>{t(FILING_WORDS.documentNumber)}</legend>
      <FormRow label={t(FILING_WORDS.agencyWord)} hint={t(FILING_WORDS.agencyWordHint)}>
        {(ids) => (
          <Input
            {...ids}
            value={agency}
            maxLength={40}
            onChange={({ target }) => onChange({ agency: target.value })}
          />
        )}
      </FormRow>
      {agency.trim() !== '' && (
        <FormRow
          label={t(FILING_WORDS.serial)}
          required
          hint={known ? t(FILING_WORDS.serialNext, { next: proposed.next }) : t(FILING_WORDS.serialOfWord)}
        >
          {(ids) => (
            <InputNumber
              {...ids}
              value={serial}
              min={1}
              max={99_999}
              precision={0}
              prefix={`${agency.trim()}〔${proposed.year}〕`}
              suffix="号"
              onChange={(typed) => onChange({ serial: typed ?? 1 })}
            />
          )}
        </FormRow>
      )}
      {agency.trim() !== '' && skips(proposed, value) && (
        <FormRow label={t(FILING_WORDS.skipReason)} required={known} hint={t(FILING_WORDS.skipReasonHint)}>
          {(ids) => (
            <Input
              {...ids}
              value={reason}
              maxLength={200}
              onChange={({ target }) => onChange({ reason: target.value })}
            />
          )}
        </FormRow>
      )}
    </fieldset>
  );
}
