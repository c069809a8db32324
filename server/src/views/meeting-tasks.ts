import { type Actor, type Meeting, missingSignatures } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import { type Room, scopeOf } from './standing.ts';
import type { Waiting } from './waiting.ts';

/** What meetings ask of the reader: the clerk to lead them and to chase signatures, a member to come and to sign (default). */
export async function meetingTasks({ desk }: Room, actor: Actor): Promise<readonly Waiting[]> {
  const scope = scopeOf(actor);
  const { person, office } = actor;
  if (scope.kind !== 'authority' || person === null) return [];
  const open = await desk.shelf.where('meeting', {
    programme: scope.programme,
    state: ['convened', 'running', 'ended'],
  });
  const held = open.filter(({ state }) => state !== 'ended');
  const ended = open.filter(({ state }) => state === 'ended');
  const leads = office?.role === 'authority-clerk';
  const toSign = ended.filter((meeting) => missingSignatures(meeting).includes(person));
  return [
    ...one('authority.meeting-lead', leads ? held : [], ({ startsAt }) => startsAt),
    ...one(
      'authority.meeting-invited',
      held.filter(({ members }) => !leads && members.some((member) => member.person === person)),
      ({ startsAt }) => startsAt,
    ),
    ...one('authority.minutes-to-sign', toSign, () => null),
    ...one(
      'authority.minutes-unsigned',
      leads ? ended.filter((meeting) => !toSign.includes(meeting)) : [],
      () => null,
    ),
  ];
}

function one(
  kind: TaskKind,
  meetings: readonly Meeting[],
  due: (meeting: Meeting) => Meeting['startsAt'] | null,
): readonly Waiting[] {
  const [first] = meetings;
  if (first === undefined) return [];
  return [
    {
      kind,
      round: null,
      count: meetings.length,
      since:
        meetings.map(({ convened, minutes }) => minutes.at(-1)?.drawnUp.at ?? convened.at).sort()[0] ?? null,
      dueAt: meetings.flatMap((meeting) => due(meeting) ?? []).sort()[0] ?? null,
      first: first.id,
    },
  ];
}
