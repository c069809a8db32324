import { canonicalJson, type Day, fromHex, fromUtf8, toHex } from '@qichuang/base';
import { certificatePdf } from '@qichuang/documents';
import { type DesignationStatement, type Platform, platformStateOn } from '@qichuang/domain';
import { formatNoteKey, type InclusionProof, parseCheckpoint } from '@qichuang/engine-ledger';
import { CERTIFICATE_WORDS } from '@qichuang/language';
import { addressOf } from '@qichuang/portal';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { proofOfInclusion } from '../ledger/proofs.ts';
import { marksOf } from './certificate-marks.ts';

/** A certificate with what proves it, as it is published (docs/certificate.md). */
interface Certificate {
  readonly format: 'designation-certificate-v1';
  readonly statement: DesignationStatement;
  readonly marks: Readonly<Record<string, string>>;
  readonly log: { readonly keys: readonly string[] };
  readonly proof: InclusionProof;
}

/**
 * A platform's certificate, provable under the latest public head.
 *
 * @returns `null` if there is no such platform, it was announced before certificates were issued, or no head covers it yet.
 */
export async function certificatePaper(
  house: House,
  number: string,
  format: 'json' | 'pdf',
  today: Day,
): Promise<FileAnswer | null> {
  const [platform] = await house.desk.shelf.where('platform', { number });
  const certificate = platform === undefined ? null : await certificateOf(house, platform);
  if (platform === undefined || certificate === null) return null;
  const text = canonicalJson(certificate);
  const name = `${CERTIFICATE_WORDS.heading.zh} ${number}`;
  if (format === 'json')
    return {
      name: `${name}.json`,
      media: 'application/json; charset=utf-8',
      bytes: new TextEncoder().encode(text),
    };
  const bytes = await certificatePdf(shownIn(house, platform, certificate, today), text);
  return { name: `${name}.pdf`, media: 'application/pdf', bytes };
}

/** Whether there is one to fetch; as `certificatePaper`, without reckoning a proof. */
export async function hasCertificate({ store }: House, { id }: Pick<Platform, 'id'>): Promise<boolean> {
  const [entry, head] = await Promise.all([
    store.ledger.entries.bySubject(id, 'issue-certificate'),
    store.ledger.published.latest(),
  ]);
  return entry !== undefined && head !== undefined && entry.index < head.size;
}

async function certificateOf(house: House, platform: Platform): Promise<Certificate | null> {
  const wanted = { subject: platform.id, act: 'issue-certificate' };
  const proof = await proofOfInclusion(house.store, wanted, 'sha256');
  if (proof === undefined) return null;
  const statement = await statementIn(house, proof);
  return {
    format: 'designation-certificate-v1',
    statement,
    marks: marksOf(statement),
    log: { keys: house.ledger.keys.map(formatNoteKey) },
    proof,
  };
}

/** The frozen bytes whose digest the ledger has. */
async function statementIn({ desk }: House, { leaf }: InclusionProof): Promise<DesignationStatement> {
  const { digest } = JSON.parse(fromUtf8(fromHex(leaf) ?? new Uint8Array())) as { readonly digest: string };
  const bytes = await desk.shelf.frozenBytes(digest);
  if (bytes === undefined) throw new Error(`no certificate is kept for the digest ${digest}`);
  // Written by `certify`, and kept by its hash.
  return JSON.parse(fromUtf8(bytes)) as DesignationStatement;
}

function shownIn({ settings }: House, platform: Platform, { statement, proof }: Certificate, today: Day) {
  const { size, index, checkpoint } = proof;
  // The text of a note ends at its last empty line.
  const head = parseCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1));
  if (head === undefined) throw new Error(`the published head of ${size} leaves is none`);
  const state = platformStateOn(platform, today);
  return {
    ...statement,
    over: state === 'active' ? null : state,
    writtenOn: today,
    ledger: { size, index, root: toHex(head.root) },
    address:
      settings.publicUrl === null
        ? null
        : `${settings.publicUrl.origin}${addressOf('platform', platform.number)}`,
  };
}
