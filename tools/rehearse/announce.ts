import type { Cast, Play, Played } from './play.ts';
import { expects } from './play.ts';
import { after, type Publicised, sameSet } from './publicise.ts';

/** The announced list, drawn up after the notice and published by another person; platforms get their numbers. */
export async function announce(
  play: Play,
  { clerk, approver }: Cast,
  round: string,
  { notice, until, ends }: Publicised,
  all: readonly Played[],
): Promise<string> {
  play.progress.stage('announcement', 1);
  const body = {
    title: `${play.year}年度创新平台名单（虚构演示数据）`,
    documentNumber: `虚构公布〔${play.year}〕1号`,
  };
  const early = await clerk.tries('prepare-announcement', { params: { notice }, body });
  expects(play, 'no list before the notice has ended', !early.ok, 'a list was drawn up while the notice ran');
  await play.clock.moveTo(after(until));
  const prepared = await clerk.asks('prepare-announcement', { params: { notice }, body });
  const published = await approver.asks('publish-announcement', {
    params: { announcement: prepared.id },
    body: { version: prepared.version },
  });
  const list = await clerk.asks('see-announcement', { params: { announcement: published.id } });
  const clear = all.filter(({ state, id }) => state === 'on_notice' && ends.get(id) !== 'open');
  expects(
    play,
    'the list is the decision without what was upheld or is still open',
    sameSet(
      list.entries.map(({ application }) => application),
      clear.map(({ id }) => id),
    ),
    `${list.entries.length} on the list, ${clear.length} clear`,
  );
  const held = [...ends].filter(([, end]) => end === 'upheld' || end === 'open').map(([id]) => id);
  expects(
    play,
    'whoever is held back is named with the reason',
    sameSet(
      list.heldBack.map(({ application }) => application),
      held,
    ),
    `${list.heldBack.length} held back, expected ${held.length}`,
  );
  expects(
    play,
    'plaques go with the programme that has them (A3.5)',
    list.plaques === play.programme.plaque.enabled,
    '',
  );
  for (const played of clear) {
    played.state = 'designated';
    played.version += 1;
  }
  await concludeIfDone(play, approver, round, all);
  play.progress.step();
  return published.id;
}

/** A round ends once nothing in it is open; before that it does not. */
async function concludeIfDone(
  play: Play,
  approver: Cast['approver'],
  round: string,
  all: readonly Played[],
): Promise<void> {
  const { version } = await approver.asks('see-round', { params: { round } });
  const told = await approver.tries('conclude-round', { params: { round }, body: { version } });
  const isOpen = all.some(({ state }) => state === 'on_notice');
  expects(
    play,
    'a round ends once nothing in it is open, and not before',
    told.ok === !isOpen,
    `${told.ok ? 'ended' : `not ended: ${told.problem?.kind}`} with ${isOpen ? 'something' : 'nothing'} open`,
  );
}
