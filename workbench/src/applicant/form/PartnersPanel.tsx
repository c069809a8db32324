import { FORM_WORDS, PART_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';

export interface PartnerView {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly state: 'pending' | 'confirmed' | 'declined' | 'removed';
  readonly note: string;
  readonly answeredAt: string | null;
}

export const PARTNER_STATES = {
  pending: { words: FORM_WORDS.partnerPending, tone: 'moving' },
  confirmed: { words: FORM_WORDS.partnerConfirmed, tone: 'good' },
  declined: { words: FORM_WORDS.partnerDeclined, tone: 'bad' },
  removed: { words: FORM_WORDS.partnerRemoved, tone: '' },
} as const;

interface Props {
  readonly application: string;
  readonly version: number;
  readonly partners: readonly PartnerView[];
  readonly editable: boolean;
  /** Saves what is typed first: invitations follow the table as saved. */
  readonly onBefore: () => Promise<void>;
}

/** Who has been invited to a joint laboratory and what they answered (B4.5). */
export function PartnersPanel({ application, version, partners, editable, onBefore }: Props) {
  const t = useWords();
  const invite = useAct('invite-partners');
  return (
    <section className="partners" aria-label={t(FORM_WORDS.partners)}>
      <h3>{t(FORM_WORDS.partners)}</h3>
      <p className="hint">{t(FORM_WORDS.partnersHint)}</p>
      {partners.length === 0 && <p>{t(FORM_WORDS.partnersNone)}</p>}
      {partners.length > 0 && (
        <table className="rows narrow" aria-label={t(PART_WORDS.partner)}>
          <tbody>
            {partners.map(({ id, name, uscc, state, note, answeredAt }) => (
              <tr key={id}>
                <th scope="row">
                  {name} <small>{uscc}</small>
                </th>
                <td>
                  <span className={`tag ${PARTNER_STATES[state].tone}`}>
                    {t(PARTNER_STATES[state].words)}
                  </span>{' '}
                  {answeredAt !== null && <Time at={answeredAt} short />} {note}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <RefusalPanel refusal={invite.refusal} />
      {editable && (
        <Button
          loading={invite.pending}
          onClick={() =>
            void onBefore().then(() => invite.act({ params: { application }, body: { version } }))
          }
        >
          {t(FORM_WORDS.invite)}
        </Button>
      )}
    </section>
  );
}
