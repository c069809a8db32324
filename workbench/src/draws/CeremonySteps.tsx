import type { Instant } from '@qichuang/base';
import { toHex } from '@qichuang/base';
import { witnessCommitment } from '@qichuang/engine-draw';
import { DRAW_OFFICE_WORDS, DRAW_WORDS, formatPlainInstant } from '@qichuang/language';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { FormRow } from '../kit/FormRow.tsx';
import { FoundNote } from '../kit/FoundNote.tsx';
import { HashText } from '../kit/HashText.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useOffice } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import { useKept, useKeptFields } from '../wire/use-kept.ts';
import type { Draw } from './DrawPage.tsx';

/** How the seed comes about: commitments, reveals, the public value; whose turn it is can be entered here. */
export function CeremonySteps({ draw }: { readonly draw: Draw }) {
  const t = useWords();
  const language = useLanguage();
  const inside = useOffice()?.unit.kind === 'authority';
  const { witnesses, publicSource, publicValue, fallback, deadline, state, strata } = draw;
  const silent = witnesses.find(({ nonce }) => nonce === null);
  return (
    <section className="card" aria-labelledby="chance-steps">
      <div className="card-head">
        <h2 id="chance-steps">{t(DRAW_WORDS.chance)}</h2>
        <span className="hint">{t(DRAW_WORDS.chanceWhat)}</span>
      </div>
      {witnesses.map(({ source, person, commitment, nonce }) => (
        <div key={source} className="draw-step">
          <b>{source}</b> {person}
          <dl className="facts">
            <dt>{t(DRAW_WORDS.witnessCommitment)}</dt>
            <dd>{commitment === null ? t(DRAW_WORDS.waiting) : <HashText hash={commitment} />}</dd>
            <dt>{t(DRAW_WORDS.nonce)}</dt>
            <dd>{nonce === null ? t(DRAW_WORDS.waiting) : <code>{nonce}</code>}</dd>
          </dl>
          {inside && state === 'committed' && commitment === null && <Seal draw={draw} source={source} />}
          {inside && state === 'revealing' && silent?.source === source && (
            <Reveal draw={draw} source={source} commitment={commitment ?? ''} />
          )}
        </div>
      ))}
      <div className="draw-step">
        <b>{t(DRAW_WORDS.publicSource)}</b> {publicSource}
        {fallback !== null && deadline !== null && (
          <p className="hint">
            {t(DRAW_WORDS.fallback)}
            {'　'}
            {t(DRAW_WORDS.fallbackUntil, {
              source: fallback,
              at: formatPlainInstant(deadline as Instant, language),
            })}
          </p>
        )}
        <p>
          {publicValue === null
            ? t(DRAW_WORDS.waiting)
            : [publicValue.source, publicValue.value, publicValue.evidence]
                .filter((one) => one !== '' && one !== publicSource)
                .join('　')}
        </p>
        {inside && state === 'revealing' && silent === undefined && <PublicValue draw={draw} />}
      </div>
      {strata.flatMap(({ name, seed }) =>
        seed === null
          ? []
          : [
              <div key={name} className="draw-step">
                <b>
                  {t(DRAW_WORDS.seed)} · {name}
                </b>
                <br />
                <HashText hash={seed} />
              </div>,
            ],
      )}
    </section>
  );
}

function Seal({ draw, source }: { readonly draw: Draw; readonly source: string }) {
  const t = useWords();
  // A commitment a witness has brought may wait on this device. The secret nonce never does, nor what is made of it here:
  // after a reload it would be sealed without anybody knowing what it hides.
  const [brought, bring, forget, found] = useKept(`${draw.id}:seal:${source}`, () => '');
  const [made, setMade] = useState<{ readonly nonce: string; readonly commitment: string } | null>(null);
  const commitment = brought === '' ? (made?.commitment ?? '') : brought;
  const { act, pending, refusal } = useAct('seal-witness', forget);
  const save = () =>
    act({
      params: { draw: draw.id },
      body: { version: draw.version, source, commitment: commitment.trim() },
    });

  function make() {
    const nonce = toHex(crypto.getRandomValues(new Uint8Array(16)));
    setMade({ nonce, commitment: witnessCommitment(draw.hash, nonce) });
    bring('');
  }

  return (
    <>
      <RefusalPanel refusal={refusal} />
      <FoundNote found={found} />
      <FormRow label={t(DRAW_OFFICE_WORDS.sealText, { source })} hint={t(DRAW_OFFICE_WORDS.sealHint)}>
        {(ids) => (
          <Input {...ids} value={commitment} maxLength={64} onChange={({ target }) => bring(target.value)} />
        )}
      </FormRow>
      {made !== null && (
        <p className="notice soft">{t(DRAW_OFFICE_WORDS.nonceMade, { nonce: made.nonce })}</p>
      )}
      <Button onClick={make}>{t(DRAW_OFFICE_WORDS.makeNonce)}</Button>{' '}
      <Button
        type="primary"
        loading={pending}
        disabled={!/^[0-9a-f]{64}$/.test(commitment.trim())}
        onClick={() => void save()}
      >
        {t(DRAW_OFFICE_WORDS.seal)}
      </Button>
    </>
  );
}

interface RevealProps {
  readonly draw: Draw;
  readonly source: string;
  readonly commitment: string;
}

function Reveal({ draw, source, commitment }: RevealProps) {
  const t = useWords();
  const { act, pending, refusal } = useAct('reveal-nonce');
  // A secret until it is revealed to all at once: kept nowhere but in the hand that types it.
  const [nonce, setNonce] = useState('');
  const shown = nonce.trim();
  // Told while it is typed: a slip of the hand need not go to the server.
  const fits = !/\p{Surrogate}/u.test(shown) && witnessCommitment(draw.hash, shown) === commitment;
  return (
    <>
      <RefusalPanel refusal={refusal} />
      <FormRow
        label={t(DRAW_OFFICE_WORDS.revealText, { source })}
        fault={shown.length < 16 || fits ? null : t(DRAW_OFFICE_WORDS.revealMismatch)}
      >
        {(ids) => (
          <Input {...ids} value={nonce} maxLength={200} onChange={({ target }) => setNonce(target.value)} />
        )}
      </FormRow>
      <Button
        type="primary"
        loading={pending}
        disabled={!fits}
        onClick={() =>
          void act({ params: { draw: draw.id }, body: { version: draw.version, source, nonce: shown } })
        }
      >
        {t(DRAW_OFFICE_WORDS.reveal)}
      </Button>
    </>
  );
}

function PublicValue({ draw }: { readonly draw: Draw }) {
  const t = useWords();
  const { publicSource, fallback, id, version } = draw;
  const [{ source, value, evidence }, write, forget, found] = useKeptFields(`${id}:public-value`, () => ({
    source: publicSource,
    value: '',
    evidence: '',
  }));
  const { act, pending, refusal } = useAct('enter-public-value', forget);
  const sources = [publicSource, ...(fallback === null ? [] : [fallback])];
  return (
    <>
      <RefusalPanel refusal={refusal} />
      <FoundNote found={found} />
      <p>{t(DRAW_OFFICE_WORDS.valueText)}</p>
      <FormRow label={t(DRAW_OFFICE_WORDS.valueSource)} required>
        {(ids) => (
          <Select
            {...ids}
            value={source}
            options={sources.map((one) => ({ value: one, label: one }))}
            onChange={(next: string) => write({ source: next })}
          />
        )}
      </FormRow>
      <FormRow label={t(DRAW_WORDS.value)} required>
        {(ids) => (
          <Input
            {...ids}
            value={value}
            maxLength={500}
            onChange={({ target }) => write({ value: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(DRAW_OFFICE_WORDS.evidence)}>
        {(ids) => (
          <Input
            {...ids}
            value={evidence}
            maxLength={300}
            onChange={({ target }) => write({ evidence: target.value })}
          />
        )}
      </FormRow>
      <Button
        type="primary"
        loading={pending}
        disabled={value.trim() === ''}
        onClick={() => void act({ params: { draw: id }, body: { version, source, value, evidence } })}
      >
        {t(DRAW_OFFICE_WORDS.enter)}
      </Button>
    </>
  );
}
