import type { Instant } from '@qichuang/base';
import type { Round } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';

/** Something that waits, before it has words. */
export interface Waiting {
  readonly kind: TaskKind;
  readonly round: Round | null;
  readonly count: number;
  readonly since: Instant | null;
  readonly dueAt: Instant | null;
  /** The only thing that waits, or one of them. */
  readonly first: string;
}
