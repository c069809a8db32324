import { DownloadOutlined } from '@ant-design/icons';
import { MEETING_WORDS, RANKING_WORDS } from '@qichuang/language';
import { Button, InputNumber, Slider } from 'antd';
import { useState } from 'react';
import type { Act } from '../../kit/ActBar.tsx';
import { ActBar } from '../../kit/ActBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { TwoPersonPanel } from '../../kit/TwoPersonPanel.tsx';
import { useWords } from '../../kit/words.ts';
import type { RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice, useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { DrawUpAgain } from './DrawUpAgain.tsx';
import {
  againstOrder,
  asHeld,
  cutAfter,
  cutOf,
  hasMinutes,
  isIn,
  type RankingOpen,
  reasonFor,
} from './decision.ts';
import { GreyBand } from './GreyBand.tsx';
import { MeetingBehind } from './MeetingBehind.tsx';
import { MinutesForm } from './MinutesForm.tsx';
import { PoolsApart } from './PoolsApart.tsx';
import { RankingTable } from './RankingTable.tsx';
import { ScorePlot } from './ScorePlot.tsx';
import { ScoreQuality } from './ScoreQuality.tsx';
import { TargetBullet } from './TargetBullet.tsx';
import { useDecision } from './use-decision.ts';

interface Props extends RoundChosen {
  readonly ranking: RankingOpen;
}

const STATES = {
  drafted: RANKING_WORDS.stateDrafted,
  prepared: RANKING_WORDS.statePrepared,
  confirmed: RANKING_WORDS.stateConfirmed,
} as const;

/** The decision on a ranked list: plot, cut, table, target, minutes; prepared by one, confirmed by another. */
export function DecisionDesk({ ranking, programme }: Props) {
  const t = useWords();
  const role = useOffice()?.role;
  const { person } = useSession();
  const { decision, isChanged, stale, change, save, drop, pending, refusal } = useDecision(ranking);
  const preparing = useAct('prepare-ranking');
  const confirming = useAct('confirm-ranking');
  const sendingBack = useAct('send-back-ranking');
  const [asking, setAsking] = useState<'prepare' | 'confirm' | 'send-back' | 'draw-up' | null>(null);
  const { lines, comparison, state, round, category, version, meeting } = ranking;
  const writable = role === 'authority-clerk' && state === 'drafted';
  const selected = lines.filter((line) => isIn(decision, line)).length;
  const counts = { selected, rest: lines.length - selected };
  const odd = againstOrder(decision, lines);
  const cut = cutOf(decision, lines);
  const reasonsGiven = lines.every(
    (line) => !odd.has(line.application) || reasonFor(decision, line).trim() !== '',
  );
  // Where a meeting is held its own minutes count, and nothing is typed here.
  const minuted = meeting === null ? hasMinutes(decision.minutes) : meeting.state === 'closed';
  const params = { round, category };
  // Once confirmed, what is not yet designated is under way; what is, the target's own count has.
  const underWay = useView(
    'list-applications',
    { query: { round, category, state: 'selected,on_notice', limit: 1 } },
    { enabled: state === 'confirmed' },
  );
  const close = () => setAsking(null);

  return (
    <>
      <p className="line">
        <span className={state === 'confirmed' ? 'tag good' : 'tag moving'}>{t(STATES[state])}</span>
        <span className="hint">
          {t(RANKING_WORDS.under, {
            count: lines.length,
            scores: lines.reduce((sum, { scores }) => sum + scores.length, 0),
          })}
        </span>
        <span className="space" />
        {(['xlsx', 'csv', 'json'] as const).map((format) => (
          <a
            key={format}
            className="plain-button"
            download
            href={fileAddress('fetch-ranking', params, { format })}
          >
            <DownloadOutlined aria-hidden />
            {t(RANKING_WORDS.table)} {format.toUpperCase()}
          </a>
        ))}
        {ranking.minutes !== null && (
          <a className="plain-button" download href={fileAddress('fetch-minutes', params)}>
            <DownloadOutlined aria-hidden />
            {t(RANKING_WORDS.minutesDocx)}
          </a>
        )}
      </p>
      <RefusalPanel refusal={refusal} onAgain={() => void save()} />
      {writable && stale !== null && (
        <div className="notice soft" role="status">
          <div>
            <p>{t(RANKING_WORDS.staleText)}</p>
            <p className="line">
              <Button onClick={() => change(stale)}>{t(RANKING_WORDS.staleTake)}</Button>
              <Button onClick={drop}>{t(RANKING_WORDS.staleDrop)}</Button>
            </p>
          </div>
        </div>
      )}
      {comparison !== null && <PoolsApart comparison={comparison} lines={lines} />}
      <ScorePlot lines={lines} decision={decision} />
      <div className="decision-columns">
        <div>
          <div className="card">
            <div className="card-head">
              <h2>{t(RANKING_WORDS.selectedCount, { selected, count: lines.length })}</h2>
              <span className="space" />
              {writable && (
                <Cut
                  count={lines.length}
                  selected={selected}
                  onCut={(count) => change(cutAfter(decision, lines, count))}
                />
              )}
            </div>
            <RankingTable lines={lines} decision={decision} writable={writable} onChange={change} />
          </div>
          {meeting !== null && (
            <MeetingBehind
              meeting={meeting}
              {...(writable ? { onTake: () => change(asHeld(decision, lines, meeting)) } : {})}
            />
          )}
          {(meeting === null || state !== 'drafted') && (
            <MinutesForm
              minutes={decision.minutes}
              writable={writable}
              onChange={(minutes) => change({ ...decision, minutes })}
            />
          )}
        </div>
        <aside>
          <GreyBand lines={lines} cut={cut} />
          {comparison !== null && <ScoreQuality comparison={comparison} lines={lines} cut={cut} />}
          {ranking.target !== null && (
            <TargetBullet
              target={ranking.target}
              selected={state === 'confirmed' ? (underWay.data?.total ?? 0) : selected}
              bandPercent={programme.targetSemantics.bandPercent}
            />
          )}
          <TwoPersonPanel
            preparedBy={ranking.preparedBy}
            preparedAt={null}
            confirmedBy={ranking.confirmedBy}
            confirmedAt={null}
            sentBack={ranking.sentBack}
            readerPrepared={state === 'prepared' && ranking.preparedById === person?.id}
            checklist={[
              {
                id: 'minutes',
                met: minuted,
                text: t(RANKING_WORDS.checkMinutes),
                clause: 'B5.1',
              },
              { id: 'reasons', met: reasonsGiven, text: t(RANKING_WORDS.checkReasons) },
              { id: 'saved', met: !isChanged, text: t(RANKING_WORDS.checkSaved) },
            ]}
            {...(state === 'confirmed' ? {} : { consequence: t(RANKING_WORDS.confirmText, counts) })}
          />
        </aside>
      </div>
      <ActBar acts={acts()}>
        {isChanged && <span className="tag soft">{t(RANKING_WORDS.unsaved)}</span>}
      </ActBar>
      {asking === 'draw-up' && (
        <DrawUpAgain round={round} category={category} version={version} onClose={close} />
      )}
      {asking === 'prepare' && (
        <ConfirmDialog
          open
          title={t(RANKING_WORDS.prepareTitle)}
          verb={t(RANKING_WORDS.prepare)}
          pending={preparing.pending}
          refusal={preparing.refusal}
          onConfirm={() => void preparing.act({ params, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{t(RANKING_WORDS.prepareText, counts)}</p>
        </ConfirmDialog>
      )}
      {asking === 'confirm' && (
        <ConfirmDialog
          open
          title={t(RANKING_WORDS.confirmTitle)}
          verb={t(RANKING_WORDS.confirm)}
          pending={confirming.pending}
          refusal={confirming.refusal}
          onConfirm={() => void confirming.act({ params, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{t(RANKING_WORDS.confirmText, counts)}</p>
        </ConfirmDialog>
      )}
      {asking === 'send-back' && (
        <ReasonDialog
          of={`${ranking.id}:send-back`}
          title={t(RANKING_WORDS.sendBackTitle)}
          verb={t(RANKING_WORDS.sendBackVerb)}
          by={sendingBack}
          onSend={(reason) => sendingBack.act({ params, body: { version, reason } })}
          onClose={close}
        />
      )}
    </>
  );

  function closeIfDone(done: unknown) {
    if (done !== undefined) close();
  }

  function acts(): readonly Act[] {
    if (writable) {
      return [
        { id: 'draw-up', label: t(RANKING_WORDS.drawUpAgain), onAct: () => setAsking('draw-up') },
        { id: 'save', label: t(RANKING_WORDS.save), onAct: () => void save(), pending },
        {
          id: 'prepare',
          label: t(RANKING_WORDS.prepare),
          primary: true,
          onAct: () => setAsking('prepare'),
          blocked: blockedBecause(),
        },
      ];
    }
    if (role !== 'authority-approver' || state !== 'prepared') return [];
    const back: Act = {
      id: 'send-back',
      label: t(RANKING_WORDS.sendBack),
      onAct: () => setAsking('send-back'),
    };
    if (ranking.preparedById === person?.id) return [back];
    return [
      back,
      { id: 'confirm', label: t(RANKING_WORDS.confirm), primary: true, onAct: () => setAsking('confirm') },
    ];
  }

  function blockedBecause(): NonNullable<Act['blocked']> | null {
    if (isChanged) return { why: t(RANKING_WORDS.unsavedFirst) };
    if (meeting !== null && !minuted) return { why: t(MEETING_WORDS.behindOpen, { title: meeting.title }) };
    if (!minuted) return { why: t(RANKING_WORDS.minutesIncomplete), clause: 'B5.1' };
    return reasonsGiven ? null : { why: t(RANKING_WORDS.against) };
  }
}

interface CutProps {
  readonly count: number;
  readonly selected: number;
  readonly onCut: (count: number) => void;
}

function Cut({ count, selected, onCut }: CutProps) {
  const t = useWords();
  return (
    <div className="cut-choice">
      <label htmlFor="cut" title={t(RANKING_WORDS.cutHint)}>
        {t(RANKING_WORDS.cut)}
      </label>
      <Slider
        min={0}
        max={count}
        value={selected}
        ariaLabelForHandle={t(RANKING_WORDS.cut)}
        onChange={(next: number) => onCut(next)}
      />
      <InputNumber
        id="cut"
        min={0}
        max={count}
        precision={0}
        value={selected}
        onChange={(next) => onCut(next ?? 0)}
      />
    </div>
  );
}
