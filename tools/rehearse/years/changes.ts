import { addDays, type Day } from '@qichuang/base';
import type { FormValues } from '@qichuang/programmes';
import { accountOf, DEMO_PASSWORD, organisationAt, personNameAt } from '@qichuang/world';
import { visitorOn } from '../client.ts';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { handIn, takeIn } from './file-filing.ts';
import { type Held, standing, type Years } from './held.ts';
import { today } from './time.ts';

interface Planned {
  readonly about: string;
  readonly known: FormValues;
  readonly effectiveOn: Day;
  /** What the play has to know from then on. */
  readonly afterwards: () => Promise<void> | void;
}

const COMMON = {
  change_before: '变更前情况见证明材料（虚构）',
  change_reason: '因业务发展需要（虚构原因）。',
  change_effect: '不影响三年目标，人员、场所、设备和经费保持稳定（虚构）。',
};

/** Changes of every kind, filed, agreed to and taken in; they hold from their own day, past or coming (B5.4). */
export async function changesOf(years: Years): Promise<void> {
  const { play } = years;
  const on = await today(years);
  const plans = await inParallel(standing(years), play.atOnce, async (held) => ({
    held,
    planned: await changeFor(years, held, on),
  }));
  const some = plans.flatMap(({ held, planned }) => (planned === null ? [] : [{ held, planned }]));
  play.progress.stage('changes filed', some.length);
  await inParallel(some, play.atOnce, async ({ held, planned }) => {
    await fileChange(years, held, planned);
    play.progress.step();
  });
}

async function changeFor(years: Years, held: Held, on: Day): Promise<Planned | null> {
  const after = (text: string) => ({ ...COMMON, change_after: text });
  const soon = addDays(on, 20);
  const lately = addDays(on, -12);
  switch (held.place % 12) {
    case 0: {
      const name = `${held.applicant.organisation.name}（更名）`;
      return {
        about: 'renaming',
        effectiveOn: lately,
        known: { ...after(name), change_holder_name: name },
        afterwards: () => {
          held.earlierHolders.push(held.applicant.organisation.name);
        },
      };
    }
    case 2:
      return merger(years, held, on, after);
    case 4:
      return {
        about: 'restructuring',
        effectiveOn: lately,
        known: after('完成股份制改造（虚构）'),
        afterwards: () => undefined,
      };
    case 5:
      return {
        about: 'premises-change',
        effectiveOn: soon,
        known: after('虚构产业园3号楼'),
        afterwards: () => undefined,
      };
    case 6:
      return moveAway(years, held, lately, after);
    case 7:
      return {
        about: 'other',
        effectiveOn: lately,
        known: after('其他事项（虚构）'),
        afterwards: () => undefined,
      };
    case 8:
      return {
        about: 'head-change',
        effectiveOn: lately,
        known: { ...after('李拟明'), change_head_name: '李拟明' },
        afterwards: () => undefined,
      };
    case 9:
      return partners(years, held, lately, after);
    case 1:
    case 10:
    case 11:
      return renamedPlatform(years, held, soon, after);
    default:
      return null;
  }
}

type After = (text: string) => typeof COMMON & { readonly change_after: string };

/** Another organisation registers and carries on; what is open at the platform becomes its own. */
async function merger(years: Years, held: Held, on: Day, after: After): Promise<Planned> {
  const { play } = years;
  const place = 20_000 + held.place;
  const made = organisationAt(
    play.chance.of(`successor ${held.place}`),
    `${play.prefix}successor`,
    place,
    'enterprise',
  );
  const account = `${play.prefix}successor${String(held.place).padStart(4, '0')}`;
  const visitor = visitorOn(play.street, account, play.chance.of(account));
  const { city: _, ...record } = made;
  await visitor.asks('register-organisation', {
    body: {
      organisation: { ...record, honours: [...record.honours], defaultRecommender: held.recommender.id },
      person: accountOf(account, personNameAt(place), place),
    },
  });
  await visitor.signsIn(account, DEMO_PASSWORD);
  return {
    about: 'merger',
    effectiveOn: addDays(on, -5),
    known: { ...after(made.name), change_holder_uscc: made.uscc },
    afterwards: async () => {
      held.host = visitor;
      held.holderUscc = made.uscc;
      held.typist = null;
      await followRecommender(years, held);
    },
  };
}

/** To another city of the province, whose bureau takes over from that of the former one. */
function moveAway(years: Years, held: Held, effectiveOn: Day, after: After): Planned {
  const other = years.cast.recommenders.find(
    ({ kind, city }) => kind === 'city' && city !== null && city !== held.applicant.organisation.city,
  );
  const region = `${other?.city ?? '3701'}02`;
  return {
    about: 'place-of-registration',
    effectiveOn,
    known: { ...after('虚构路1号'), change_region: region },
    afterwards: () => followRecommender(years, held),
  };
}

async function followRecommender({ cast }: Years, held: Held): Promise<void> {
  const { recommender } = await held.host.asks('see-platform', { params: { platform: held.id } });
  held.recommender = cast.recommenders.find(({ name }) => name === recommender) ?? held.recommender;
}

function partners(years: Years, held: Held, effectiveOn: Day, after: After): Planned {
  const rows = years.play.world.organisations
    .filter(({ uscc }) => uscc !== held.applicant.organisation.uscc)
    .slice(1, 3)
    .map(({ name, uscc, region }) => ({ partner_name: name, partner_uscc: uscc, partner_region: region }));
  const joint = years.play.programme.settings.find(({ id }) => id === 'joint_categories')?.value;
  const may = Array.isArray(joint) && joint.map(String).includes(held.category);
  return {
    about: 'partner-change',
    effectiveOn,
    known: { ...after(may ? '增加联合建设单位' : '无联合建设单位'), partners_table: may ? rows : [] },
    afterwards: () => undefined,
  };
}

function renamedPlatform(years: Years, held: Held, effectiveOn: Day, after: After): Planned | null {
  const suffix = years.play.programme.categories.find(({ id }) => id === held.category)?.naming.suffix ?? '';
  if (suffix === '') return null;
  const name = `${held.name.slice(0, -suffix.length)}与应用${suffix}`;
  return {
    about: 'platform-name',
    effectiveOn,
    known: { ...after(name), change_platform_name: name },
    afterwards: () => {
      held.earlierNames.push(held.name);
      held.name = name;
    },
  };
}

async function fileChange(years: Years, held: Held, planned: Planned): Promise<void> {
  const begun = await held.host.asks('begin-filing', {
    params: { platform: held.id },
    body: { kind: 'change', about: planned.about },
  });
  const filed = await handIn(years, begun.id, {
    writer: held.host,
    known: { ...planned.known, change_effective_on: planned.effectiveOn },
  });
  await takeIn(years, filed, held.recommender.approver);
  expects(
    years.play,
    'acts answer where a thing stands',
    filed.state === 'accepted',
    `${filed.id} is ${filed.state}`,
  );
  await planned.afterwards();
}

/** A platform ends by its holder's wish (B5.4): from its day on it is no more. */
export async function endSome(years: Years): Promise<void> {
  const on = await today(years);
  for (const held of standing(years).filter(({ place }) => place % 60 === 11)) {
    await fileChange(years, held, {
      about: 'voluntary-end',
      effectiveOn: on,
      known: { ...COMMON, change_after: '建设单位决定不再继续建设（虚构）' },
      afterwards: async () => {
        held.state = 'ended';
        const { state } = await years.cast.auditor.asks('see-platform', { params: { platform: held.id } });
        expects(
          years.play,
          'a platform ends by its holder’s wish, from its day on (B5.4)',
          state === 'ended',
          `${held.number} is ${state}`,
        );
      },
    });
  }
}
