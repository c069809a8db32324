import { ASSIGNMENT_WORDS, DRAW_OFFICE_WORDS, EXPERT_POOL_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Input, InputNumber } from 'antd';
import { ChanceFields } from '../../draws/prepare/ChanceFields.tsx';
import { type DrawDraft, emptyDraw } from '../../draws/prepare/draw-plan.ts';
import { categoryName } from '../../kit/CategoryName.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import { EXPERT_KINDS } from '../pool/expert-draft.ts';
import { type KeptOut, KeptOutFields } from './KeptOutFields.tsx';

interface Props extends RoundChosen {
  readonly onClose: () => void;
}

type Kind = (typeof EXPERT_KINDS)[number];
interface Seats {
  readonly take: number;
  readonly reserves: number;
}

interface Draft {
  readonly draw: DrawDraft;
  readonly seats: Readonly<Record<Kind, Seats>>;
  readonly excluded: readonly KeptOut[];
}

/** Draws up the list of a category's readers: the pool makes it, the office says how many of each kind and how chance will come in. */
export function DrawExpertsDialog({ round, category, programme, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const { act, pending, refusal } = useAct('draw-experts');
  const [draft, setDraft, forget] = useKept<Draft>(`${round.id}/${category}:draw-experts`, () => ({
    draw: {
      ...emptyDraw(),
      purpose: 'experts',
      title: t(ASSIGNMENT_WORDS.drawTitleSuggested, {
        round: round.title[language],
        category: categoryName(programme, category, language),
      }),
    },
    seats: {
      technical: { take: round.panelSize, reserves: 2 * round.panelSize },
      finance: { take: 0, reserves: 0 },
      management: { take: 0, reserves: 0 },
    },
    excluded: [],
  }));
  const { draw, seats, excluded } = draft;
  const { title, hash, witnesses, publicSource, fallback, deadline } = draw;
  const asked = EXPERT_KINDS.filter((kind) => seats[kind].take > 0);
  const complete =
    title.trim() !== '' &&
    asked.length > 0 &&
    publicSource.trim() !== '' &&
    (fallback.trim() === '') === (deadline === null) &&
    excluded.every(({ reason }) => reason.trim() !== '') &&
    witnesses.every(({ source, person }) => source.trim() !== '' && person.trim() !== '');

  const change = (part: Partial<DrawDraft>) => setDraft({ ...draft, draw: { ...draw, ...part } });
  const changeSeats = (kind: Kind, part: Partial<Seats>) =>
    setDraft({ ...draft, seats: { ...seats, [kind]: { ...seats[kind], ...part } } });

  async function save() {
    const done = await act({
      params: { round: round.id },
      body: {
        category,
        title,
        hash,
        seats: asked.map((kind) => ({ kind, ...seats[kind] })),
        excluded: excluded.map(({ expert, reason }) => ({ expert, reason: reason.trim() })),
        witnesses: witnesses.map(({ source, person }) => ({ source, person })),
        publicSource,
        fallback,
        deadline,
      },
    });
    if (done === undefined) return;
    forget();
    await go({ to: '/draws/$draw', params: { draw: done.id } });
  }

  return (
    <ConfirmDialog
      open
      width={860}
      title={t(ASSIGNMENT_WORDS.drawExperts)}
      verb={t(ASSIGNMENT_WORDS.drawVerb)}
      pending={pending}
      refusal={refusal}
      blocked={complete ? null : t(ASSIGNMENT_WORDS.drawMissing)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p>{t(ASSIGNMENT_WORDS.drawText)}</p>
      <FormRow label={t(DRAW_OFFICE_WORDS.name)} required>
        {(ids) => (
          <Input
            {...ids}
            value={title}
            maxLength={120}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </FormRow>
      <div className="columns">
        {EXPERT_KINDS.map((kind) => (
          <FormRow key={kind} label={t(ASSIGNMENT_WORDS.seats, { kind: t(EXPERT_POOL_WORDS[kind]) })}>
            {(ids) => (
              <span className="line">
                <InputNumber
                  {...ids}
                  min={0}
                  max={99}
                  precision={0}
                  value={seats[kind].take}
                  onChange={(take) => changeSeats(kind, { take: take ?? 0, reserves: 2 * (take ?? 0) })}
                />
                <InputNumber
                  aria-label={t(ASSIGNMENT_WORDS.reserves)}
                  prefix={t(ASSIGNMENT_WORDS.reserves)}
                  min={0}
                  max={99}
                  precision={0}
                  disabled={seats[kind].take === 0}
                  value={seats[kind].reserves}
                  onChange={(reserves) => changeSeats(kind, { reserves: reserves ?? 0 })}
                />
              </span>
            )}
          </FormRow>
        ))}
      </div>
      <KeptOutFields
        category={category}
        excluded={excluded}
        onChange={(next) => setDraft({ ...draft, excluded: next })}
      />
      <ChanceFields draft={draw} onChange={change} />
    </ConfirmDialog>
  );
}
