import { addWorkingDays, type Instant } from '@qichuang/base';
import { CASE_ACT_WORDS, KIT_WORDS, shanghaiDay } from '@qichuang/language';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Countdown } from '../../kit/Countdown.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker, useCalendar } from '../../kit/MomentPicker.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { closingOf } from '../../kit/shanghai-wall.ts';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useAct } from '../../wire/use-act.ts';
import { ReasonRow } from '../check/CheckActs.tsx';
import type { CaseView } from '../check/CheckCasePage.tsx';

const GROUNDS = ['accident', 'violation', 'false-material', 'other'] as const;

/** Days the applicant has to be heard, unless the clerk sets others. */
const HEARING_DAYS = 5;

interface ProposeProps {
  readonly application: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Proposes disqualification on a ground of B4.6: facts, evidence, and until when the applicant is heard. */
export function ProposeFinding({ application, open, onClose }: ProposeProps) {
  const t = useWords();
  const now = useServerNow(60_000);
  const calendar = useCalendar();
  const { act, pending, refusal, clear } = useAct('propose-disqualification');
  const [ground, setGround] = useState<(typeof GROUNDS)[number] | null>(null);
  const [facts, setFacts] = useState('');
  const [evidence, setEvidence] = useState('');
  const [chosen, setChosen] = useState<Instant | null>(null);
  const hearingUntil = chosen ?? closingOf(addWorkingDays(calendar, shanghaiDay(now), HEARING_DAYS));
  const ready = ground !== null && facts.trim().length >= 4 && evidence.trim().length >= 2;
  const close = () => {
    clear();
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      width={680}
      danger
      title={t(CASE_ACT_WORDS.proposeTitle)}
      verb={t(CASE_ACT_WORDS.proposeTitle)}
      pending={pending}
      refusal={refusal}
      blocked={ready ? null : t(KIT_WORDS.required)}
      onCancel={close}
      onConfirm={() => {
        if (ground === null) return;
        void act({
          params: { application },
          body: { ground, facts: facts.trim(), evidence: evidence.trim(), hearingUntil },
        }).then((done) => done && close());
      }}
    >
      <p>
        {t(CASE_ACT_WORDS.proposeText)} <ClauseTag clause="B4.6" />
      </p>
      <FormRow label={t(CASE_ACT_WORDS.ground)} required>
        {(ids) => (
          <Radio.Group
            {...ids}
            vertical
            value={ground}
            options={GROUNDS.map((one) => ({ value: one, label: t(CASE_ACT_WORDS[one]) }))}
            onChange={({ target }) => setGround(target.value as (typeof GROUNDS)[number])}
          />
        )}
      </FormRow>
      <ReasonRow label={t(CASE_ACT_WORDS.facts)} required max={2000} value={facts} onChange={setFacts} />
      <ReasonRow
        label={t(CASE_ACT_WORDS.evidence)}
        required
        max={2000}
        value={evidence}
        onChange={setEvidence}
      />
      <FormRow label={t(CASE_ACT_WORDS.hearingUntil)} required>
        {(ids) => (
          <MomentPicker ids={ids} value={hearingUntil} onChange={setChosen} notBefore={shanghaiDay(now)} />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}

const STATES = {
  proposed: CASE_ACT_WORDS.stateProposed,
  heard: CASE_ACT_WORDS.stateHeard,
  decided: CASE_ACT_WORDS.stateDecided,
  dropped: CASE_ACT_WORDS.stateDropped,
} as const;

/** The findings on an application, with what the applicant said, and the decision for whoever may make it. */
export function FindingNews({ view }: { view: CaseView }) {
  const t = useWords();
  const [deciding, setDeciding] = useState<string | null>(null);
  const told = view.acts.find(({ act }) => act === 'decide-finding');
  const findings = view.findings ?? [];
  return findings.toReversed().map((finding) => (
    <section key={finding.id} className="card">
      <div className="card-head">
        <h2>{t(CASE_ACT_WORDS.finding)}</h2>
        <span className={finding.state === 'decided' ? 'tag bad' : 'tag soft'}>
          {t(STATES[finding.state])}
        </span>
        <span className="space" />
        {finding.state === 'decided' && (
          <a href={fileAddress('fetch-disqualification', { finding: finding.id })} download>
            {t(CASE_ACT_WORDS.decisionPaper)}
          </a>
        )}
      </div>
      <div className="card-body">
        <dl className="facts">
          <dt>{t(CASE_ACT_WORDS.ground)}</dt>
          <dd>
            {t(CASE_ACT_WORDS[finding.ground])} <ClauseTag clause="B4.6" />
          </dd>
          <dt>{t(CASE_ACT_WORDS.facts)}</dt>
          <dd>{finding.facts}</dd>
          <dt>{t(CASE_ACT_WORDS.evidence)}</dt>
          <dd>{finding.evidence}</dd>
          <dt>{t(CASE_ACT_WORDS.hearingUntil)}</dt>
          <dd>
            {finding.state === 'proposed' ? (
              <Countdown until={finding.hearingUntil} />
            ) : (
              <Time at={finding.hearingUntil} />
            )}
          </dd>
          <dt>{t(CASE_ACT_WORDS.statement)}</dt>
          <dd>
            {finding.statement === null ? (
              <span className="muted">{t(CASE_ACT_WORDS.noStatement)}</span>
            ) : (
              <>
                {finding.statement.text}{' '}
                <span className="hint">
                  <Time at={finding.statement.at} />
                </span>
              </>
            )}
          </dd>
          {finding.decision !== null && (
            <>
              <dt>{t(CASE_ACT_WORDS.decision)}</dt>
              <dd>{finding.decision}</dd>
            </>
          )}
        </dl>
        {(finding.state === 'proposed' || finding.state === 'heard') &&
          view.standing.grade === 'approver' &&
          (told?.allowed === true ? (
            <p style={{ marginTop: 10 }}>
              <Button onClick={() => setDeciding(finding.id)}>{t(CASE_ACT_WORDS.decide)}</Button>
            </p>
          ) : (
            <p className="hint">{told?.why}</p>
          ))}
      </div>
      <DecideFinding finding={finding} open={deciding === finding.id} onClose={() => setDeciding(null)} />
    </section>
  ));
}

interface DecideProps {
  readonly finding: NonNullable<CaseView['findings']>[number];
  readonly open: boolean;
  readonly onClose: () => void;
}

function DecideFinding({ finding, open, onClose }: DecideProps) {
  const t = useWords();
  const { act, pending, refusal, clear } = useAct('decide-finding');
  const [decision, setDecision] = useState<'disqualify' | 'drop'>('disqualify');
  const [reason, setReason] = useState('');
  const close = () => {
    clear();
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      danger={decision === 'disqualify'}
      title={t(CASE_ACT_WORDS.decide)}
      verb={t(decision === 'disqualify' ? CASE_ACT_WORDS.disqualify : CASE_ACT_WORDS.drop)}
      pending={pending}
      refusal={refusal}
      blocked={reason.trim().length < 2 ? t(KIT_WORDS.required) : null}
      onCancel={close}
      onConfirm={() =>
        void act({
          params: { finding: finding.id },
          body: { version: finding.version, decision, reason: reason.trim() },
        }).then((done) => done && close())
      }
    >
      <Radio.Group
        aria-label={t(CASE_ACT_WORDS.decide)}
        optionType="button"
        value={decision}
        options={[
          { value: 'disqualify', label: t(CASE_ACT_WORDS.disqualify) },
          { value: 'drop', label: t(CASE_ACT_WORDS.drop) },
        ]}
        onChange={({ target }) => setDecision(target.value as 'disqualify' | 'drop')}
      />
      <ReasonRow label={t(CASE_ACT_WORDS.decision)} required max={2000} value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
