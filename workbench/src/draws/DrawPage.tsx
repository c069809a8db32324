import { DesktopOutlined, DownloadOutlined, ExportOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  DRAW_OFFICE_WORDS,
  DRAW_PAIRING_WORDS,
  DRAW_PURPOSE_WORDS,
  DRAW_STATE_WORDS,
  DRAW_WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fetched } from '../kit/Fetched.tsx';
import { HashText } from '../kit/HashText.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Time } from '../kit/Time.tsx';
import { TwoPersonPanel } from '../kit/TwoPersonPanel.tsx';
import { useWords } from '../kit/words.ts';
import { fileAddress } from '../wire/file-address.ts';
import { useOffice, useSession } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import { CeremonySteps } from './CeremonySteps.tsx';
import { DrawActs } from './DrawActs.tsx';
import { OutcomeTables } from './OutcomeTables.tsx';
import { OwnTickets } from './OwnTickets.tsx';
import { useRecompute } from './use-recompute.ts';
import './draws.css';

export type Draw = ViewOf<(typeof REQUESTS)['see-draw']>;

const POLL_MS = 5_000;

/** One draw from its sealed list to its record, with what the reader may do next. */
export function DrawPage() {
  const { draw = '' } = useParams({ strict: false }) as { readonly draw?: string };
  const asked = useView('see-draw', { params: { draw } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneDraw draw={view} />}</Fetched>;
}

function OneDraw({ draw }: { readonly draw: Draw }) {
  const t = useWords();
  const inside = useOffice()?.unit.kind === 'authority';
  const { person } = useSession();
  const { told, recompute } = useRecompute(draw);
  const { id, state, title, number, cancelled, prepared, published, confirmed } = draw;
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t(DRAW_WORDS.title), to: '/draws' },
          { label: t(DRAW_WORDS.numberValue, { number }) },
        ]}
        under={<p>{t(DRAW_PURPOSE_WORDS[draw.purpose])}</p>}
        aside={
          <span className={state === 'confirmed' ? 'tag good' : 'tag soft'}>
            {t(DRAW_STATE_WORDS[state])}
          </span>
        }
      />
      <p className="line">
        {inside && (
          <Link className="plain-button" to="/draws/$draw/room" params={{ draw: id }}>
            <DesktopOutlined aria-hidden /> {t(DRAW_OFFICE_WORDS.room)}
          </Link>
        )}
        {state !== 'prepared' && (
          <a className="plain-button" href={`/draws/${id}`} target="_blank" rel="noreferrer">
            <ExportOutlined aria-hidden /> {t(DRAW_OFFICE_WORDS.publicPage)}
          </a>
        )}
        {Array.from({ length: draw.records }, (_, nth) => nth).map((supplement) =>
          (['json', 'docx'] as const).map((format) => (
            <a
              key={`${format}-${supplement}`}
              className="plain-button"
              download
              href={fileAddress(
                'fetch-draw-record',
                { draw: id },
                { format, supplement: String(supplement) },
              )}
            >
              <DownloadOutlined aria-hidden />
              {format === 'json' ? t(DRAW_WORDS.transcript) : t(DRAW_WORDS.paper)}
              {supplement > 0 && ` · ${t(DRAW_WORDS.supplements)} ${supplement}`}
            </a>
          )),
        )}
        {draw.pairing?.digest != null && (
          <a
            className="plain-button"
            download
            href={fileAddress('fetch-draw-record', { draw: id }, { format: 'pairing' })}
          >
            <DownloadOutlined aria-hidden /> {t(DRAW_PAIRING_WORDS.record)}
          </a>
        )}
        {draw.records > 0 && (
          <Button onClick={() => void recompute()}>{t(DRAW_OFFICE_WORDS.recompute)}</Button>
        )}
      </p>
      {told !== null && (
        <p className={told.agrees ? 'notice good' : 'notice bad'} role="status">
          {told.says}
        </p>
      )}
      {cancelled !== null && (
        <p className="notice bad">
          {t(DRAW_WORDS.cancelledFor, { reason: cancelled.reason })} <Time at={cancelled.at} />
        </p>
      )}
      {draw.repeats !== null && (
        <p>
          <Link to="/draws/$draw" params={{ draw: draw.repeats.id }}>
            {t(DRAW_WORDS.repeats, { number: draw.repeats.number })}
          </Link>
        </p>
      )}
      <section className="card" aria-labelledby="freeze">
        <div className="card-head">
          <h2 id="freeze">{t(DRAW_WORDS.freeze)}</h2>
          <span className="hint">{t(DRAW_WORDS.freezeWhat)}</span>
        </div>
        {draw.strata.map(({ name, pool, take, reserves, commitment }) => (
          <div key={name} className="draw-step">
            <b>{name}</b>　{t(DRAW_WORDS.stratumSizes, { pool: pool.length, take, reserves })}
            <br />
            <HashText hash={commitment} label={t(DRAW_WORDS.commitment)} />
          </div>
        ))}
        {draw.apart !== null && (
          <p className="draw-step">
            {t(draw.apart.sort === 'city' ? DRAW_WORDS.apartCity : DRAW_WORDS.apartInstitution, {
              most: draw.apart.most,
            })}
          </p>
        )}
      </section>
      <CeremonySteps draw={draw} />
      <OutcomeTables draw={draw} />
      {!inside && <OwnTickets draw={id} />}
      {prepared !== null && (
        <div style={{ marginTop: 16 }}>
          <TwoPersonPanel
            preparedBy={prepared.by}
            preparedAt={prepared.at}
            confirmedBy={(confirmed ?? published)?.by ?? null}
            confirmedAt={(confirmed ?? published)?.at ?? null}
            readerPrepared={draw.lastById === person?.id}
          />
        </div>
      )}
      {inside && <DrawActs draw={draw} />}
    </>
  );
}
