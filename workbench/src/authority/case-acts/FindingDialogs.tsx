import { addWorkingDays, type Instant } from '@qichuang/base';
import { CASE_ACT_WORDS, shanghaiDay } from '@qichuang/language';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../case-tabs/case-view.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Countdown } from '../../kit/Countdown.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker, useCalendar } from '../../kit/MomentPicker.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { ReasonRow } from '../../kit/ReasonRow.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { closingOf } from '../../kit/shanghai-wall.ts';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept, useKeptFields } from '../../wire/use-kept.ts';

const GROUNDS = ['accident', 'violation', 'false-material', 'other'] as const;

/** Days the applicant has to be heard, unless the clerk sets others. */
const HEARING_DAYS = 5;

interface ProposeProps {
  readonly application: string;
  readonly onClose: () => void;
}

interface Proposal {
  readonly ground: (typeof GROUNDS)[number] | null;
  readonly facts: string;
  readonly evidence: string;
  readonly chosen: Instant | null;
}

/** Proposes disqualification on a ground of B4.6: facts, evidence, and until when the applicant is heard. */
export function ProposeFinding({ application, onClose }: ProposeProps) {
  const t = useWords();
  const now = useServerNow(60_000);
  const calendar = useCalendar();
  const [{ ground, facts, evidence, chosen }, write, forget, found] = useKeptFields<Proposal>(
    `${application}:disqualify`,
    () => ({ ground: null, facts: '', evidence: '', chosen: null }),
  );
  const { act, pending, refusal } = useAct('propose-disqualification', forget);
  const hearingUntil = chosen ?? closingOf(addWorkingDays(calendar, shanghaiDay(now), HEARING_DAYS));
  const missing = [
    ...(ground === null ? [CASE_ACT_WORDS.ground] : []),
    ...(facts.trim().length < 4 ? [CASE_ACT_WORDS.facts] : []),
    ...(evidence.trim().length < 2 ? [CASE_ACT_WORDS.evidence] : []),
  ].at(0);
  return (
    <ConfirmDialog
      open
      width={680}
      danger
      title={t(CASE_ACT_WORDS.proposeTitle)}
      verb={t(CASE_ACT_WORDS.proposeTitle)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={missing && t(missing)}
      onCancel={onClose}
      onConfirm={() => {
        if (ground === null) return;
        void act({
          params: { application },
          body: { ground, facts: facts.trim(), evidence: evidence.trim(), hearingUntil },
        }).then((done) => done && onClose());
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
            onChange={({ target }) => write({ ground: target.value as (typeof GROUNDS)[number] })}
          />
        )}
      </FormRow>
      <ReasonRow
        label={t(CASE_ACT_WORDS.facts)}
        required
        max={2000}
        value={facts}
        onChange={(next) => write({ facts: next })}
      />
      <ReasonRow
        label={t(CASE_ACT_WORDS.evidence)}
        required
        max={2000}
        value={evidence}
        onChange={(next) => write({ evidence: next })}
      />
      <FormRow label={t(CASE_ACT_WORDS.hearingUntil)} required>
        {(ids) => (
          <MomentPicker
            ids={ids}
            value={hearingUntil}
            onChange={(next) => write({ chosen: next })}
            notBefore={shanghaiDay(now)}
          />
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
      {deciding === finding.id && <DecideFinding finding={finding} onClose={() => setDeciding(null)} />}
    </section>
  ));
}

interface DecideProps {
  readonly finding: NonNullable<CaseView['findings']>[number];
  readonly onClose: () => void;
}

function DecideFinding({ finding, onClose }: DecideProps) {
  const t = useWords();
  const { id, version } = finding;
  const [decision, setDecision, forget] = useKept<'disqualify' | 'drop'>(
    `${id}:decide-way`,
    () => 'disqualify',
  );
  const deciding = useAct('decide-finding', forget);
  return (
    <ReasonDialog
      of={`${id}:decide`}
      danger={decision === 'disqualify'}
      title={t(CASE_ACT_WORDS.decide)}
      verb={t(decision === 'disqualify' ? CASE_ACT_WORDS.disqualify : CASE_ACT_WORDS.drop)}
      label={t(CASE_ACT_WORDS.decision)}
      most={2000}
      by={deciding}
      onSend={(reason) => deciding.act({ params: { finding: id }, body: { version, decision, reason } })}
      onClose={onClose}
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
    </ReasonDialog>
  );
}
