import { CheckOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import {
  DRAW_FATE_WORDS,
  DRAW_OFFICE_WORDS,
  DRAW_WORDS,
  formatPlainInstant,
  formatShortInstant,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { QRCode } from 'antd';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { Draw } from '../DrawPage.tsx';
import { useRecompute } from '../use-recompute.ts';
import './room.css';

const POLL_MS = 2_000;

/** The screen on the wall of the room: what is sealed, how the seed comes about, and who is drawn, one by one. */
export function RoomPage() {
  const { draw = '' } = useParams({ strict: false }) as { readonly draw?: string };
  const asked = useView('see-draw', { params: { draw } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <Room draw={view} />}</Fetched>;
}

function Room({ draw }: { readonly draw: Draw }) {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(1000);
  const { told, recompute } = useRecompute(draw);
  const lines = draw.strata.flatMap(({ name, outcome }) =>
    outcome.filter(({ fate }) => fate !== 'reserve').map((line) => ({ ...line, stratum: name })),
  );
  const [shown, setShown] = useState(0);
  const [light, setLight] = useState(false);
  const next = useCallback(() => setShown((old) => Math.min(old + 1, lines.length)), [lines.length]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) return;
      if (key === ' ') {
        event.preventDefault();
        next();
      }
      if (key.toLowerCase() === 'l') setLight((old) => !old);
      if (key.toLowerCase() === 'v') void recompute();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  const sealed = draw.publishedAt !== null;
  const seeded = draw.publicValue !== null;
  const address = `${location.origin}/draws/${draw.id}`;
  return (
    <div className={light ? 'room light' : 'room'}>
      <header>
        <div>
          <h1>{draw.title}</h1>
          <p>
            {t(DRAW_WORDS.numberValue, { number: draw.number })}
            {'　'}
            {t(DRAW_WORDS.sizes, { candidates: draw.candidates, places: draw.places })}
          </p>
        </div>
        <p className="clock">
          {t(DRAW_OFFICE_WORDS.serverTime)}
          <b>{formatPlainInstant(now, language)}</b>
        </p>
      </header>
      <div className="halves">
        <ol className="steps">
          <Step number={1} done={sealed} title={t(DRAW_WORDS.freeze)}>
            <p>
              {draw.publishedAt !== null && formatShortInstant(draw.publishedAt as Instant, language)}{' '}
              {t(DRAW_WORDS.freezeWhat)}
            </p>
            {draw.strata.map(({ name, commitment }) => (
              <code key={name}>
                {name} {grouped(commitment)}
              </code>
            ))}
          </Step>
          <Step number={2} done={seeded} title={t(DRAW_WORDS.chance)}>
            <dl>
              {draw.witnesses.map(({ source, commitment, nonce }) => (
                <Said key={source} source={source} value={nonce ?? sealedWords(commitment)} />
              ))}
              <Said
                source={draw.publicValue?.source ?? draw.publicSource}
                value={draw.publicValue?.value ?? t(DRAW_WORDS.waiting)}
              />
            </dl>
            {draw.strata.flatMap(({ name, seed }) =>
              seed === null
                ? []
                : [
                    <code key={name}>
                      {name} {grouped(seed)}
                    </code>,
                  ],
            )}
          </Step>
          <Step number={3} done={seeded && shown === lines.length} title={t(DRAW_WORDS.take)}>
            <p>{t(DRAW_WORDS.takeWhat)}</p>
            <ul className="counters">
              {draw.strata.map(({ name, take }) => (
                <li key={name}>
                  <b>
                    {
                      lines
                        .slice(0, shown)
                        .filter(({ stratum, fate }) => stratum === name && fate.startsWith('taken')).length
                    }{' '}
                    / {take}
                  </b>
                  {name}
                </li>
              ))}
            </ul>
          </Step>
        </ol>
        <section className="outcome" aria-labelledby="room-result">
          <div className="head">
            <h2 id="room-result">{t(DRAW_WORDS.result)}</h2>
            <span>{t(DRAW_WORDS.resultOrder)}</span>
            <b aria-live="polite">{t(DRAW_OFFICE_WORDS.shown, { shown, total: lines.length })}</b>
          </div>
          {told !== null && (
            <p className={told.agrees ? 'told' : 'told bad'} role="status">
              {told.says}
            </p>
          )}
          <ol>
            {lines.slice(Math.max(0, shown - 7), shown + 2).map((line, place) => {
              const at = Math.max(0, shown - 7) + place;
              if (at >= shown)
                return (
                  <li key={line.id} className="waiting">
                    <span>{at + 1}</span>
                    <span>— — —</span>
                    <span />
                    <span />
                    <span>{t(DRAW_WORDS.waiting)}</span>
                  </li>
                );
              const out = line.fate === 'recused' || line.fate === 'passed';
              return (
                <li key={line.id} className={classOf(out, at === shown - 1)}>
                  <span>{line.rank}</span>
                  <span className="whom">{draw.namesPublic ? line.name : line.id.slice(0, 8)}</span>
                  <span>{line.stratum}</span>
                  <code>{grouped(line.ticket.slice(0, 20))}…</code>
                  <span className="fate">
                    {t(DRAW_FATE_WORDS[line.fate] ?? DRAW_WORDS.fate)} {line.reason}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      </div>
      <footer>
        <QRCode value={address} size={84} bordered={false} bgColor="#F7F6F2" color="#0A2225" type="svg" />
        <p>
          <b>{t(DRAW_OFFICE_WORDS.everyone)}</b>
          {t(DRAW_OFFICE_WORDS.everyoneHow)}
        </p>
        <p>
          <b>{t(DRAW_OFFICE_WORDS.witnessed)}</b>
          {draw.witnesses.map(({ source, person }) => `${source} ${person}`).join('　')}
          <br />
          {t(DRAW_OFFICE_WORDS.operators, {
            prepared: draw.prepared?.by ?? '',
            published: draw.published?.by ?? '–',
          })}
          {'　'}
          {!draw.namesPublic && t(DRAW_OFFICE_WORDS.namesHidden)}
        </p>
        <p className="keys">
          <button type="button" onClick={next}>
            <kbd>{t(DRAW_OFFICE_WORDS.keySpace)}</kbd> {t(DRAW_OFFICE_WORDS.next)}
          </button>
          <button type="button" onClick={() => void recompute()} disabled={draw.records === 0}>
            <kbd>V</kbd> {t(DRAW_OFFICE_WORDS.recompute)}
          </button>
          <button type="button" onClick={() => setLight((old) => !old)}>
            <kbd>L</kbd> {t(DRAW_OFFICE_WORDS.light)}
          </button>
          <Link to="/draws/$draw" params={{ draw: draw.id }}>
            {t(DRAW_OFFICE_WORDS.leave)}
          </Link>
        </p>
      </footer>
    </div>
  );

  function sealedWords(commitment: string | null): string {
    return commitment === null ? t(DRAW_WORDS.waiting) : `${commitment.slice(0, 16)}…`;
  }
}

interface StepProps {
  readonly number: number;
  readonly done: boolean;
  readonly title: string;
  readonly children: ReactNode;
}

function Step({ number, done, title, children }: StepProps) {
  return (
    <li className={done ? 'done' : 'open'}>
      <span className="mark">{done ? <CheckOutlined aria-hidden /> : number}</span>
      <h2>{title}</h2>
      {children}
    </li>
  );
}

function Said({ source, value }: { readonly source: string; readonly value: string }) {
  return (
    <>
      <dt>{source}</dt>
      <dd>{value}</dd>
    </>
  );
}

function classOf(out: boolean, latest: boolean): string {
  if (out) return 'out';
  return latest ? 'latest' : 'in';
}

function grouped(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(' ');
}
