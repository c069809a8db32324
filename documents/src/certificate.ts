import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Day } from '@qichuang/base';
import { CERTIFICATE_WORDS, say } from '@qichuang/language';
import QRCode from 'qrcode';
import { officialDay } from './official-days.ts';

/** What the page of a certificate shows; all of it stands in the statement or in its proof. */
export interface CertificatePaper {
  readonly number: string;
  readonly name: string;
  readonly category: { readonly zh: string; readonly en: string };
  readonly holder: { readonly name: string; readonly uscc: string };
  readonly partners: readonly string[];
  readonly announcement: { readonly documentNumber: string; readonly on: Day };
  readonly validity: { readonly from: Day; readonly until: Day };
  readonly programme: { readonly zh: string };
  readonly issuer: { readonly zh: string };
  /** Why it is not in force on the day it is written; `null` if it is. */
  readonly over: 'revoked' | 'expired' | 'ended' | null;
  readonly writtenOn: Day;
  readonly ledger: { readonly size: number; readonly index: number; readonly root: string };
  /** Where its present state is shown; `null` where this system has no public address. */
  readonly address: string | null;
}

const HERE = fileURLToPath(new URL('certificate/', import.meta.url));

/**
 * A certificate as PDF, with the document that proves it attached as `certificate.json`: the product's own plain layout.
 *
 * @param attached - the certificate as canonical JSON.
 * @returns the file; the same bytes for the same input. About a tenth of a second for the first, then some milliseconds,
 *   in which this thread does nothing else.
 * @source docs/certificate.md; ISO 32000-2 §7.11.4
 */
export async function certificatePdf(paper: CertificatePaper, attached: string): Promise<Uint8Array> {
  const qr =
    paper.address === null
      ? ''
      : await QRCode.toString(paper.address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  const data = JSON.stringify(shownOn(paper));
  const bytes = compiler().pdf(
    { mainFilePath: join(HERE, 'certificate.typ'), inputs: { data, qr, attached } },
    // Nothing of the moment: whoever fetches it twice can compare.
    { creationTimestamp: Date.UTC(...utcParts(paper.writtenOn)) / 1000 },
  );
  return new Uint8Array(bytes);
}

let kept: NodeCompiler | undefined;

/** Fonts are read once. */
function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({ workspace: HERE, fontArgs: [{ fontPaths: fontFolders() }] });
  return kept;
}

/** The committed fonts, and for characters beyond them those of a package, where it is installed. */
function fontFolders(): string[] {
  const folders = [join(HERE, 'fonts')];
  try {
    const manifest = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc/package.json');
    folders.push(join(dirname(manifest), 'fonts'));
  } catch {
    // Not installed: such a character shows as an empty box.
  }
  return folders.filter((folder) => existsSync(folder));
}

function shownOn(paper: CertificatePaper) {
  const { number, name, category, holder, partners, announcement, validity, programme, issuer, ledger } =
    paper;
  const words = CERTIFICATE_WORDS;
  const [year = 0, month = 1, day = 1] = paper.announcement.on.split('-').map(Number);
  return {
    title: `${words.heading.zh} ${number}`,
    heading: words.heading.zh,
    headingEn: words.heading.en,
    date: { year, month, day },
    opening: say(words.opening, 'zh', { programme: programme.zh }),
    name,
    category: category.zh,
    categoryEn: category.en,
    rows: [
      [words.number.zh, number],
      [words.holder.zh, holder.name],
      [words.uscc.zh, holder.uscc],
      ...(partners.length === 0 ? [] : [[words.partners.zh, partners.join('、')]]),
      [words.document.zh, announcement.documentNumber === '' ? '—' : announcement.documentNumber],
      [
        words.validity.zh,
        say(words.validityRange, 'zh', {
          from: officialDay(validity.from),
          until: officialDay(validity.until),
        }),
      ],
    ],
    qr: paper.address !== null,
    qrWords: words.scan.zh,
    issuer: issuer.zh,
    issuedOn: officialDay(announcement.on),
    ledger: say(words.ledger, 'zh', { size: String(ledger.size), index: String(ledger.index) }),
    root: ledger.root,
    notes: `${words.attached.zh}${words.layout.zh}`,
    attachmentWords: words.attached.zh,
    warning:
      paper.over === null ? null : say(words.over[paper.over], 'zh', { on: officialDay(paper.writtenOn) }),
  };
}

function utcParts(day: Day): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month - 1, date];
}
