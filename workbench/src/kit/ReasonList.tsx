import type { ReactNode } from 'react';
import { ClauseTag } from './ClauseTag.tsx';

export interface Reason {
  /** Field id, `attachment:<slot>`, or `rule:<id>`. */
  readonly target: string;
  readonly text: string;
  readonly clause: string | null;
}

interface Props {
  readonly reasons: readonly Reason[];
  /** The target in words, as a link to its place where there is one. */
  readonly targetOf: (target: string) => ReactNode;
}

/** All reasons of a return at once, numbered, each bound to its place. */
export function ReasonList({ reasons, targetOf }: Props) {
  return (
    <ol className="reason-list">
      {reasons.map(({ target, text, clause }, place) => (
        <li key={`${target} ${text}`}>
          <b>
            {place + 1} {targetOf(target)}
          </b>{' '}
          {text} {clause !== null && <ClauseTag clause={clause} />}
        </li>
      ))}
    </ol>
  );
}
