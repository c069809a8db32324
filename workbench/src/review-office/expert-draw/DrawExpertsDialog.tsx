import { ASSIGNMENT_WORDS, EXPERT_POOL_WORDS } from '@qichuang/language';
import { InputNumber } from 'antd';
import { DrawUpDialog } from '../../draws/prepare/DrawUpDialog.tsx';
import { isUnexplained, type LeftOut, LeftOutFields } from '../../draws/prepare/LeftOutFields.tsx';
import { categoryName } from '../../kit/CategoryName.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useAct } from '../../wire/use-act.ts';
import { ExpertSelect } from '../pool/ExpertSelect.tsx';
import { EXPERT_KINDS } from '../pool/expert-draft.ts';

interface Props extends RoundChosen {
  readonly onClose: () => void;
}

type Kind = (typeof EXPERT_KINDS)[number];
interface Seats {
  readonly take: number;
  readonly reserves: number;
}

interface Own {
  readonly seats: Readonly<Record<Kind, Seats>>;
  readonly left: readonly LeftOut[];
}

/** Draws up the list of a category's readers: the pool makes it, the office says how many of each kind and how chance will come in. */
export function DrawExpertsDialog({ round, category, programme, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { act, pending, refusal } = useAct('draw-experts');
  const asked = ({ seats }: Own) => EXPERT_KINDS.filter((kind) => seats[kind].take > 0);

  return (
    <DrawUpDialog<Own>
      of={`${round.id}/${category}:expert-draw`}
      title={t(ASSIGNMENT_WORDS.drawn)}
      verb={t(ASSIGNMENT_WORDS.drawVerb)}
      text={t(ASSIGNMENT_WORDS.drawText)}
      suggested={t(ASSIGNMENT_WORDS.drawTitleSuggested, {
        round: round.title[language],
        category: categoryName(programme, category, language),
      })}
      own={() => ({
        seats: {
          technical: { take: round.panelSize, reserves: 2 * round.panelSize },
          finance: { take: 0, reserves: 0 },
          management: { take: 0, reserves: 0 },
        },
        left: [],
      })}
      missing={(own) =>
        asked(own).length === 0 || isUnexplained(own.left) ? t(ASSIGNMENT_WORDS.drawMissing) : null
      }
      {...{ pending, refusal, onClose }}
      onDraw={async (chance, own) => {
        const seats = asked(own).map((kind) => ({ kind, ...own.seats[kind] }));
        const excluded = own.left.map(({ id, reason }) => ({ expert: id, reason: reason.trim() }));
        const body = { category, seats, excluded, ...chance };
        return (await act({ params: { round: round.id }, body }))?.id;
      }}
    >
      {(own, change) => (
        <>
          <div className="columns">
            {EXPERT_KINDS.map((kind) => (
              <SeatFields
                key={kind}
                kind={kind}
                seats={own.seats[kind]}
                onChange={(seats) => change({ ...own, seats: { ...own.seats, [kind]: seats } })}
              />
            ))}
          </div>
          <LeftOutFields left={own.left} onChange={(left) => change({ ...own, left })} />
          <FormRow label={t(ASSIGNMENT_WORDS.keepOut)}>
            {(ids) => (
              <ExpertSelect
                id={ids.id}
                category={category}
                value={null}
                onChange={(expert, name) => {
                  if (expert === null || own.left.some(({ id }) => id === expert)) return;
                  change({ ...own, left: [...own.left, { id: expert, name, reason: '' }] });
                }}
              />
            )}
          </FormRow>
        </>
      )}
    </DrawUpDialog>
  );
}

interface SeatProps {
  readonly kind: Kind;
  readonly seats: Seats;
  readonly onChange: (seats: Seats) => void;
}

function SeatFields({ kind, seats, onChange }: SeatProps) {
  const t = useWords();
  return (
    <FormRow label={t(ASSIGNMENT_WORDS.seats, { kind: t(EXPERT_POOL_WORDS[kind]) })}>
      {(ids) => (
        <span className="line">
          <InputNumber
            {...ids}
            min={0}
            max={99}
            precision={0}
            value={seats.take}
            onChange={(take) => onChange({ take: take ?? 0, reserves: 2 * (take ?? 0) })}
          />
          <InputNumber
            aria-label={t(ASSIGNMENT_WORDS.reserves)}
            prefix={t(ASSIGNMENT_WORDS.reserves)}
            min={0}
            max={99}
            precision={0}
            disabled={seats.take === 0}
            value={seats.reserves}
            onChange={(reserves) => onChange({ ...seats, reserves: reserves ?? 0 })}
          />
        </span>
      )}
    </FormRow>
  );
}
