import { canonicalBytes } from '@qichuang/base';
import type { Announcement, DesignationStatement, Organisation, Platform } from '@qichuang/domain';
import { findCategory, type Programme } from '@qichuang/programmes';
import type { Act } from '../ports.ts';
import { type Certified, certified } from '../spine/certified.ts';

/**
 * Issues a platform's certificate of designation (A3.6, B5.2): the statement is frozen, and its digest goes into the ledger in a
 * fact of its own, so that whoever holds the certificate can prove it by no more than what it says.
 *
 * @param programmeDigest - of the version the round is pinned to.
 */
export function certify(
  act: Pick<Act<unknown>, 'actor' | 'at'>,
  platform: Platform,
  of: {
    readonly organisation: Pick<Organisation, 'uscc'>;
    readonly announcement: Pick<Announcement, 'documentNumber'>;
    readonly programme: Programme;
    readonly programmeDigest: string;
  },
): Certified {
  const bytes = canonicalBytes(statementOf(platform, of));
  return certified(act, { act: 'issue-certificate', clause: 'B5.2' }, 'platform', platform, bytes);
}

function statementOf(
  platform: Platform,
  { organisation, announcement, programme, programmeDigest }: Parameters<typeof certify>[2],
): DesignationStatement {
  const { number, name, category, organisationName, partners, announcedOn, validFrom, validUntil } = platform;
  const names = findCategory(programme, category)?.names;
  if (names === undefined) throw new Error(`no category ${category} in ${programme.id}`);
  return {
    form: 'designation-v1',
    number,
    name,
    category: { id: category, zh: names.fullZh, en: names.en },
    holder: { name: organisationName, uscc: organisation.uscc },
    partners,
    announcement: { documentNumber: announcement.documentNumber, on: announcedOn },
    validity: { from: validFrom, until: validUntil },
    programme: {
      id: programme.id,
      zh: programme.names.zh,
      en: programme.names.en,
      digest: programmeDigest,
    },
    issuer: { zh: programme.authority.zh, en: programme.authority.en },
  };
}
