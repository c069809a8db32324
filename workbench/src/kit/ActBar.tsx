import { InfoCircleOutlined } from '@ant-design/icons';
import { KIT_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ClauseTag } from './ClauseTag.tsx';
import { useWords } from './words.ts';

export interface Act {
  readonly id: string;
  /** Verb and object: 确认发布. */
  readonly label: string;
  readonly onAct: () => void;
  readonly primary?: boolean;
  readonly danger?: boolean;
  readonly pending?: boolean;
  /** Why it cannot be done yet; the button is then disabled and the reason stands in the bar. */
  readonly blocked?: { readonly why: string; readonly clause?: string | null } | null;
}

interface Props {
  /** Acts not lawful in this state are left out; those blocked for now stand here with their reason. */
  readonly acts: readonly Act[];
  /** Counts, save state, countdown. */
  readonly children?: ReactNode;
}

/** The bar at the foot of a page: how things stand on the left, the acts on the right, the primary one last. */
export function ActBar({ acts, children }: Props) {
  const t = useWords();
  // Acts blocked for the same reason say it once: the others bear no words of their own.
  const nothing = children === undefined || children === null || children === false;
  if (acts.length === 0 && nothing) return null;
  const blocked = acts.flatMap(({ id, label, blocked: why }) =>
    why && why.why !== '' ? [{ id, label, ...why }] : [],
  );
  return (
    <section className="act-bar">
      {children}
      <span className="space" />
      <div className="acts">
        {acts.toSorted(primaryLast).map(({ id, label, onAct, primary, danger, pending, blocked: why }) => (
          <Button
            key={id}
            size="large"
            type={primary === true ? 'primary' : 'default'}
            danger={danger === true}
            loading={pending === true}
            disabled={Boolean(why)}
            aria-describedby={why ? `why-${why.why === '' ? blocked[0]?.id : id}` : undefined}
            onClick={onAct}
          >
            {label}
          </Button>
        ))}
      </div>
      {blocked.length > 0 && (
        <ul className="why">
          {blocked.map(({ id, label, why, clause }) => (
            <li key={id} id={`why-${id}`}>
              <InfoCircleOutlined aria-hidden />
              <span>
                {t(KIT_WORDS.blockedBecause, { act: label })}
                {why} {clause && <ClauseTag clause={clause} />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The one primary act stands at the right end, where the hand expects it. */
function primaryLast(one: Act, other: Act): number {
  return Number(one.primary === true) - Number(other.primary === true);
}
