import { draftsUnder } from '@qichuang/casework';
import type { Application, ApplicationId, Round } from '@qichuang/domain';
import {
  describeDifferences,
  findForm,
  judgedOtherwise,
  type Programme,
  programmeDigest,
} from '@qichuang/programmes';
import type { House } from '../house.ts';
import { categoryName } from '../portal/names.ts';
import type { View } from './view.ts';

/** What the version in force would change for the open drafts of a round (A4.1); of the drafts themselves as little as can be. */
export async function draftMovesView(house: House, round: Round): Promise<View<'preview-draft-moves'>> {
  const { desk } = house;
  const inForce = desk.programmes.get(round.programme);
  const standing = desk.programmes.get(round.filledIn ?? round.programmeDigest);
  const judged = desk.programmes.get(round.programmeDigest);
  if (inForce === undefined || standing === undefined || judged === undefined)
    throw new Error(`round ${round.id} without its programme`);
  if (inForce === standing) return { target: null, otherwise: [], differences: [], drafts: [] };
  const digest = programmeDigest(inForce);
  const all = await draftsUnder(desk, round, { programme: inForce, digest });
  return {
    target: { digest, version: inForce.version },
    otherwise: [...judgedOtherwise(judged, inForce)],
    differences: [...describeDifferences(standing, inForce)],
    drafts: all.map(({ application, moved }, index) => {
      const before = desk.programmes.get(application.programmeDigest) ?? standing;
      const wanted = requiredOf(before, application.category);
      return {
        place: index + 1,
        category: categoryName(before, application.category),
        kept: moved?.kept.length ?? 0,
        setAside: (moved?.setAside ?? []).map((field) => nameOf(before, application.category, field)),
        asked: (moved?.asked ?? [])
          .filter((field) => !wanted.has(field))
          .map((field) => nameOf(inForce, application.category, field)),
        stays: moved === null,
      };
    }),
  };
}

/** How a draft went over to later versions, for those whose draft it is: before and after, and what was set aside with its words. */
export async function versionMovesView(
  { desk, store }: House,
  { id, category, moves = [] }: Application,
): Promise<View<'see-version-moves'>> {
  return {
    moves: await Promise.all(
      moves.map(async ({ from, to, at, setAside }) => {
        const [before, after] = [desk.programmes.get(from), desk.programmes.get(to)];
        if (before === undefined || after === undefined) throw new Error(`no version ${from} or ${to}`);
        return {
          at,
          from: before.version,
          to: after.version,
          fromDigest: from,
          differences: describeDifferences(before, after).filter(concerns(before, category)),
          setAside: await Promise.all(
            setAside.map(async (field) => ({
              field,
              name: nameOf(before, category, field),
              before: await lastTyped(store, id, field, at),
            })),
          ),
        };
      }),
    ),
  };
}

/** What was typed before the field was emptied. */
async function lastTyped(
  store: House['store'],
  application: ApplicationId,
  field: string,
  at: string,
): Promise<unknown> {
  const typed = await store.queries.fieldHistory(application, field);
  return typed.find(({ revision }) => !revision.setAside && revision.at < at)?.revision.value ?? null;
}

/** Of forms only what concerns the draft's own category; what is said of others is nothing to its applicant. */
function concerns({ categories }: Programme, category: string) {
  const others = categories.map(({ id }) => id).filter((id) => id !== category);
  return ({ id }: { readonly id: string }) =>
    !others.some((other) => id === other || id.startsWith(`${other}.`) || id === `forms.${other}`);
}

function fieldsOf(programme: Programme, category: string) {
  return findForm(programme, category)?.sections.flatMap(({ fields }) => fields) ?? [];
}

function requiredOf(programme: Programme, category: string): ReadonlySet<string> {
  return new Set(fieldsOf(programme, category).flatMap(({ id, required }) => (required ? [id] : [])));
}

function nameOf(programme: Programme, category: string, field: string) {
  const found = fieldsOf(programme, category).find(({ id }) => id === field);
  return found === undefined ? { zh: field, en: field } : { zh: found.zh, en: found.en };
}
