import type { REQUESTS, SentBodyOf, ViewOf } from '@qichuang/contract';

export type RankingOpen = ViewOf<(typeof REQUESTS)['see-ranking']>;
export type RankingLine = RankingOpen['lines'][number];
type Chosen = SentBodyOf<(typeof REQUESTS)['choose-selected']>;

/** The minutes as they are typed; names as one text. */
export interface MinutesDraft {
  readonly heldOn: string | null;
  readonly chair: string;
  readonly attendees: string;
  readonly absent: string;
  readonly observers: string;
  readonly number: string;
  readonly text: string;
}

/** What the meeting decides: who is in, with reasons, and its minutes. */
export interface Decision {
  readonly selected: Readonly<Record<string, boolean>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly minutes: MinutesDraft;
}

const NO_MINUTES: MinutesDraft = {
  heldOn: null,
  chair: '',
  attendees: '',
  absent: '',
  observers: '',
  number: '',
  text: '',
};

export function decisionOf({ lines, minutes }: RankingOpen): Decision {
  return {
    selected: Object.fromEntries(lines.map(({ application, selected }) => [application, selected])),
    reasons: Object.fromEntries(lines.map(({ application, reason }) => [application, reason])),
    minutes:
      minutes === null
        ? NO_MINUTES
        : {
            ...minutes,
            attendees: minutes.attendees.join('、'),
            absent: minutes.absent.join('、'),
            observers: minutes.observers.join('、'),
          },
  };
}

export function isIn({ selected }: Decision, line: RankingLine): boolean {
  return selected[line.application] ?? line.selected;
}

export function reasonFor({ reasons }: Decision, line: RankingLine): string {
  return reasons[line.application] ?? line.reason;
}

/** Takes the first `count` by place; reasons stay where they were written. */
export function cutAfter(decision: Decision, lines: readonly RankingLine[], count: number): Decision {
  return {
    ...decision,
    selected: Object.fromEntries(lines.map(({ application, place }) => [application, place <= count])),
  };
}

/** Where the cut goes through: the number of places in without a gap. */
export function cutOf(decision: Decision, lines: readonly RankingLine[]): number {
  const firstOut = lines.findIndex((line) => !isIn(decision, line));
  return firstOut < 0 ? lines.length : firstOut;
}

/** Decided against the order: in below somebody who is out, or out above somebody who is in. Such a line needs its reason. */
export function againstOrder(decision: Decision, lines: readonly RankingLine[]): ReadonlySet<string> {
  const places = (chosen: boolean) =>
    lines.filter((line) => isIn(decision, line) === chosen).map(({ place }) => place);
  const lastIn = Math.max(0, ...places(true));
  const firstOut = Math.min(Number.MAX_SAFE_INTEGER, ...places(false));
  return new Set(
    lines
      .filter((line) => (isIn(decision, line) ? line.place > firstOut : line.place < lastIn))
      .map(({ application }) => application),
  );
}

type Behind = NonNullable<RankingOpen['meeting']>;

/** The list as the meeting held it: its verdicts, then the first by place until there are as many as it said; its reasons where none was written. */
export function asHeld(
  decision: Decision,
  lines: readonly RankingLine[],
  { places, verdicts }: Pick<Behind, 'places' | 'verdicts'>,
): Decision {
  const held = new Map(verdicts.map((one) => [one.application, one]));
  const most = places ?? cutOf(decision, lines);
  let left = most - verdicts.filter(({ selected }) => selected).length;
  const selected: Record<string, boolean> = {};
  const reasons: Record<string, string> = { ...decision.reasons };
  for (const line of lines) {
    const verdict = held.get(line.application);
    const isIn = verdict === undefined ? left > 0 : verdict.selected;
    if (verdict === undefined && isIn) left -= 1;
    selected[line.application] = isIn;
    if (verdict !== undefined && reasonFor(decision, line).trim() === '')
      reasons[line.application] = verdict.reason.slice(0, 500);
  }
  return { ...decision, selected, reasons };
}

export function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[、,，;；\n]/).map((name) => name.trim()))].filter((name) => name !== '');
}

export function hasMinutes({ heldOn, chair, attendees, text }: MinutesDraft): boolean {
  return heldOn !== null && chair.trim() !== '' && namesIn(attendees).length > 0 && text.trim() !== '';
}

/** Whether anything of the minutes has been typed. */
export function isBegun(minutes: MinutesDraft): boolean {
  return Object.values(minutes).some((value) => value !== null && value.trim() !== '');
}

export function bodyOf(decision: Decision, ranking: RankingOpen): Chosen {
  const { minutes } = decision;
  const { heldOn } = minutes;
  return {
    version: ranking.version,
    lines: ranking.lines.map((line) => ({
      application: line.application,
      selected: isIn(decision, line),
      reason: reasonFor(decision, line).trim(),
    })),
    minutes:
      heldOn === null || !hasMinutes(minutes)
        ? null
        : {
            heldOn,
            chair: minutes.chair.trim(),
            attendees: [...namesIn(minutes.attendees)],
            absent: [...namesIn(minutes.absent)],
            observers: [...namesIn(minutes.observers)],
            number: minutes.number.trim(),
            text: minutes.text,
          },
  };
}
