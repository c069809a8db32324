import { canonicalBytes, fromUtf8, type Instant, sha256Hex, utf8 } from '@qichuang/base';
import { type ArchivedFile, filesOfRound } from '@qichuang/casework';
import { type SheetTable, tableCsv, type ZipEntry } from '@qichuang/documents';
import type { Round } from '@qichuang/domain';
import { APPLICATION_LIST_WORDS, applicationMark, stateWord } from '@qichuang/language';
import { hasPreliminaryReview, type Programme } from '@qichuang/programmes';
import { z } from 'zod';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { nameOf } from '../views/names.ts';
import { announcementPaper, noticePaper } from './published-papers.ts';

const MANIFEST = z.strictObject({
  format: z.literal('round-archive-v1'),
  round: z.strictObject({ id: z.string(), title: z.string() }),
  programme: z.string(),
  programmeDigest: z.string(),
  category: z.string().nullable(),
  takenAt: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      bytes: z.number().int(),
      sha256: z.string(),
      kept: z.enum(['frozen', 'file']),
      what: z.enum(['form', 'attachment', 'list']),
      application: z.string().nullable(),
      name: z.string(),
    }),
  ),
});

type Manifest = z.infer<typeof MANIFEST>;

interface Archive {
  readonly manifest: Uint8Array;
  readonly lists: readonly { readonly hash: string; readonly bytes: Uint8Array }[];
  readonly entries: readonly ZipEntry[];
}

/** What an archive of a round holds, fixed by its manifest: forms, attachments, and the lists as they stand at this moment. */
export async function archiveOf(
  house: House,
  { round, programme }: { readonly round: Round; readonly programme: Programme },
  category: string | null,
  at: Instant,
): Promise<Archive> {
  const lists = await listsOf(house, round, programme, category);
  const files: readonly ArchivedFile[] = [
    ...lists.map(
      ({ path, bytes, name }): ArchivedFile => ({
        path,
        bytes: bytes.length,
        sha256: sha256Hex(bytes),
        kept: 'frozen',
        what: 'list',
        application: null,
        name,
      }),
    ),
    ...(await filesOfRound(house.desk, round, category)),
  ];
  const manifest: Manifest = {
    format: 'round-archive-v1',
    round: { id: round.id, title: round.title.zh },
    programme: round.programme,
    programmeDigest: round.programmeDigest,
    category,
    takenAt: at,
    files: [...files],
  };
  const bytes = canonicalBytes(manifest);
  return {
    manifest: bytes,
    lists: lists.map((list) => ({ hash: sha256Hex(list.bytes), bytes: list.bytes })),
    entries: entriesOf(house, bytes, manifest),
  };
}

/** A manifest as it was frozen; nothing where the bytes are none. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    return MANIFEST.safeParse(JSON.parse(fromUtf8(bytes))).data;
  } catch {
    return undefined;
  }
}

/** The files of an archive: its manifest, the digests as `sha256sum -c` reads them, and everything named. */
export function entriesOf(house: House, bytes: Uint8Array, { files }: Manifest): readonly ZipEntry[] {
  const sums = utf8(
    [{ path: 'manifest.json', sha256: sha256Hex(bytes) }, ...files]
      .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
      .join(''),
  );
  return [
    { path: 'manifest.json', bytes: bytes.length, open: () => once(bytes) },
    { path: 'SHA256SUMS', bytes: sums.length, open: () => once(sums) },
    ...files.map((file) => ({ path: file.path, bytes: file.bytes, open: () => contentOf(house, file) })),
  ];
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* contentOf(house: House, { kept, sha256, path }: ArchivedFile): AsyncGenerator<Uint8Array> {
  if (kept === 'frozen') {
    const bytes = await house.desk.shelf.frozenBytes(sha256);
    if (bytes === undefined) throw new Error(`${path} is gone`);
    yield bytes;
    return;
  }
  const file = await house.files.read(sha256);
  if (file === undefined) throw new Error(`${path} is gone`);
  try {
    for await (const chunk of file.stream) yield chunk as Uint8Array;
  } finally {
    file.stream.destroy();
  }
}

interface List {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Applications, recommendations, rankings, notices and announcements of the round, as they stand. */
async function listsOf(
  house: House,
  round: Round,
  programme: Programme,
  category: string | null,
): Promise<readonly List[]> {
  const { shelf } = house.desk;
  const [recommendations, rankings, notices, announcements] = await Promise.all([
    shelf.where('recommendationList', { round: round.id, state: 'confirmed' }),
    shelf.where('ranking', { round: round.id, state: 'confirmed' }),
    shelf.where('notice', { round: round.id, state: 'published' }),
    shelf.where('announcement', { round: round.id, state: 'published' }),
  ]);
  const of = { round, programme };
  const published = await Promise.all([
    ...notices.map(async (notice) =>
      listFile(`notice-${notice.id}.json`, await noticePaper(house, of, notice, 'json')),
    ),
    ...announcements.map(async (list) =>
      listFile(`announcement-${list.id}.json`, await announcementPaper(house, of, list, 'json')),
    ),
  ]);
  return [
    {
      path: 'lists/round.json',
      name: round.title.zh,
      bytes: canonicalBytes(round),
    },
    await applicationList(house, round, programme, category),
    ...recommendations.map((list) => ({
      path: `lists/recommendation-${list.recommender}.json`,
      name: '推荐名单',
      bytes: canonicalBytes(list),
    })),
    ...rankings
      .filter((ranking) => category === null || ranking.category === category)
      .map((ranking) => ({
        path: `lists/ranking-${ranking.category}.json`,
        name: '排序名单',
        bytes: canonicalBytes(ranking),
      })),
    ...published.flat(),
  ];
}

function listFile(path: string, file: FileAnswer | null): readonly List[] {
  return file !== null && file.bytes instanceof Uint8Array
    ? [{ path: `lists/${path}`, name: file.name, bytes: file.bytes }]
    : [];
}

const COLUMNS = [
  'receipt',
  'name',
  'category',
  'organisation',
  'recommender',
  'rank',
  'state',
  'since',
  'id',
] as const;

async function applicationList(
  house: House,
  round: Round,
  programme: Programme,
  category: string | null,
): Promise<List> {
  const all = await house.desk.shelf.where('application', {
    round: round.id,
    ...(category === null ? {} : { category }),
  });
  const recommends = hasPreliminaryReview(programme);
  const rows = await Promise.all(
    all
      .filter(({ receipt }) => receipt !== null)
      .sort((one, other) => ((one.receipt ?? '') < (other.receipt ?? '') ? -1 : 1))
      .map(async (one) => ({
        receipt: one.receipt,
        name: one.name,
        category: one.category,
        organisation: await nameOf(house, 'organisation', one.organisation),
        recommender: one.recommender === null ? '' : await nameOf(house, 'recommender', one.recommender),
        rank: one.recommendation?.rank ?? null,
        state: stateWord(applicationMark(one.state, recommends), 'zh'),
        since: one.since,
        id: one.id,
      })),
  );
  const table: SheetTable = {
    title: APPLICATION_LIST_WORDS.title.zh,
    columns: COLUMNS.map((id) => ({
      id,
      title: APPLICATION_LIST_WORDS[id],
      kind: id === 'rank' ? 'integer' : 'text',
    })),
    rows,
  };
  return { path: 'lists/applications.csv', name: table.title, bytes: tableCsv(table, 'zh') };
}
