import { addressOf, type OpenDataPageProps } from '@qichuang/portal';
import type { Asked } from '../asked.ts';
import { lastChanges } from './last-changes.ts';
import { OPEN_TABLES, openFiles } from './open-files.ts';

/** Every public table with its files, its dictionary and the last public act that changed it. */
export async function openDataPage(asked: Asked): Promise<OpenDataPageProps> {
  const changed = await lastChanges(asked, OPEN_TABLES);
  const { openDataLicence: licence } = asked.house.settings;
  const tables = await Promise.all(
    OPEN_TABLES.map(async (table) => {
      const { rows, files } = await openFiles(asked, table);
      const { id, title, what, key, fields, page } = table;
      return {
        id,
        title,
        what,
        rowId: key,
        page,
        rows,
        changedAt: changed(table),
        hasPublicActs: table.acts.length > 0,
        fields: fields.map((field) => ({ ...field })),
        files: files.map(({ format, media, bytes, sha256 }) => ({
          format,
          media,
          bytes: bytes.length,
          sha256,
          address: `${addressOf('openData')}/${id}.${format}`,
        })),
      };
    }),
  );
  return { licence, catalogue: addressOf('openDataCatalogue'), tables };
}
