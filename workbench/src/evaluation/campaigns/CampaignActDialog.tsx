import { EVALUATION_WORDS, type Words } from '@qichuang/language';
import { Input } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Campaign } from '../evaluation-marks.tsx';
import { type FoundCap, FoundCaps, foundCapsOf } from './FoundCaps.tsx';

export type CampaignAct = 'start' | 'score' | 'grade' | 'publish' | 'cancel';

const LOOKS: Readonly<Record<CampaignAct, { readonly verb: Words; readonly what: Words }>> = {
  start: { verb: EVALUATION_WORDS.start, what: EVALUATION_WORDS.startWhat },
  score: { verb: EVALUATION_WORDS.score, what: EVALUATION_WORDS.scoreWhat },
  grade: { verb: EVALUATION_WORDS.gradeAct, what: EVALUATION_WORDS.gradeWhat },
  publish: { verb: EVALUATION_WORDS.publish, what: EVALUATION_WORDS.publishWhat },
  cancel: { verb: EVALUATION_WORDS.cancel, what: EVALUATION_WORDS.cancelWhat },
};

interface Props {
  readonly act: CampaignAct;
  readonly campaign: Campaign;
  readonly onClose: () => void;
}

/** Asks for what a step of a campaign needs, with what follows from it said before. */
export function CampaignActDialog({ act, campaign, onClose }: Props) {
  const t = useWords();
  const [{ text, caps }, write, forget, found] = useKeptFields(`${campaign.id}:${act}`, () => ({
    text: '',
    caps: foundCapsOf(campaign),
  }));
  const sending = useSteps(campaign, forget);
  const { verb, what } = LOOKS[act];
  const asks = act === 'publish' ? EVALUATION_WORDS.documentNumber : EVALUATION_WORDS.reason;
  const needsText = act === 'publish' || act === 'cancel';
  const capsWhole = caps.every(
    ({ evaluation, cap, basis }) => evaluation !== '' && cap !== '' && basis.trim().length > 1,
  );
  return (
    <ConfirmDialog
      open
      danger={act === 'cancel'}
      title={t(verb)}
      verb={t(verb)}
      width={act === 'grade' ? 720 : 560}
      pending={sending.pending}
      refusal={sending.refusal}
      found={found}
      blocked={act === 'grade' && !capsWhole ? t(EVALUATION_WORDS.capsHint) : null}
      missing={needsText && text.trim().length < 2 ? t(asks) : undefined}
      onConfirm={() => void sending.send(act, text.trim(), caps).then((done) => done && onClose())}
      onCancel={onClose}
    >
      <p>{t(what, { count: campaign.platforms, due: campaign.selfAssessmentDueOn })}</p>
      {needsText && (
        <FormRow label={t(asks)} required>
          {(ids) =>
            act === 'publish' ? (
              <Input
                {...ids}
                value={text}
                maxLength={60}
                onChange={({ target }) => write({ text: target.value })}
              />
            ) : (
              <Input.TextArea
                {...ids}
                value={text}
                maxLength={500}
                autoSize={{ minRows: 3 }}
                onChange={({ target }) => write({ text: target.value })}
              />
            )
          }
        </FormRow>
      )}
      {act === 'grade' && (
        <FoundCaps campaign={campaign} caps={caps} onChange={(next) => write({ caps: next })} />
      )}
    </ConfirmDialog>
  );
}

function useSteps({ id, version }: Campaign, accepted: () => void) {
  const start = useAct('start-campaign', accepted);
  const score = useAct('begin-scoring', accepted);
  const grade = useAct('grade-campaign', accepted);
  const publish = useAct('publish-campaign', accepted);
  const cancel = useAct('cancel-campaign', accepted);
  const all = [start, score, grade, publish, cancel];
  const params = { campaign: id };
  const sends = {
    start: () => start.act({ params, body: { version } }),
    score: () => score.act({ params, body: { version } }),
    grade: (_: string, caps: readonly FoundCap[]) =>
      grade.act({ params, body: { version, caps: caps.map(({ key: _key, ...cap }) => cap) } }),
    publish: (documentNumber: string) => publish.act({ params, body: { version, documentNumber } }),
    cancel: (reason: string) => cancel.act({ params, body: { version, reason } }),
  } as const;
  return {
    send: async (act: CampaignAct, text: string, caps: readonly FoundCap[]) =>
      (await sends[act](text, caps)) !== undefined,
    pending: all.some(({ pending }) => pending),
    refusal: all.find(({ refusal }) => refusal !== null)?.refusal ?? null,
  };
}
