import type { Actor } from '@qichuang/domain';
import { findForm } from '@qichuang/programmes';
import { hasDeclared, standingValues } from './case-form.ts';
import { hiddenIn, withoutNames } from './redaction.ts';
import { type Room, type Seen, sees } from './standing.ts';

/** The platform's name as the reader may read it; to an expert it is content, and opens with the declaration. */
export async function nameAsSeen(room: Room, seen: Seen, actor: Actor): Promise<string> {
  const { application, round } = seen;
  if (sees(seen, 'identity')) return application.name || (await typedName(room, seen));
  if (!(await hasDeclared(room, seen, actor))) return '';
  return round.namesHidden ? redactedName(room, seen) : application.name;
}

/** A draft has its name from what is typed in it, for those who see the draft. */
async function typedName(room: Room, seen: Seen): Promise<string> {
  const typed = sees(seen, 'form') ? (await standingValues(room, seen))['platform_name'] : '';
  return typeof typed === 'string' ? typed : '';
}

/** The name without what it says of the applicant. */
export async function redactedName(
  room: Room,
  seen: Pick<Seen, 'application' | 'programme'>,
): Promise<string> {
  const { application, programme } = seen;
  const form = findForm(programme, application.category);
  if (form === undefined) throw new Error(`no form for ${application.category}`);
  const values = await standingValues(room, seen);
  return withoutNames(application.name, await hiddenIn(room, application, form, values, 'names'));
}
