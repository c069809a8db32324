import JSZip from 'jszip';

/** The earliest day a zip archive can name: no clock leaves a trace in what we hand out. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/**
 * Packs an office file again so that the same content always gives the same bytes: the times the libraries write are replaced,
 * and the parts stand in the order of their names, after the list of their types.
 */
export async function normalZip(file: Uint8Array | ArrayBuffer): Promise<Uint8Array> {
  const given = await JSZip.loadAsync(file);
  const normal = new JSZip();
  for (const name of Object.keys(given.files).sort(byPlace)) {
    const entry = given.files[name];
    if (entry === undefined || entry.dir) continue;
    const content =
      name === 'docProps/core.xml' ? await withoutTimes(entry) : await entry.async('uint8array');
    normal.file(name, content, { date: NO_TIME, createFolders: false });
  }
  return normal.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

async function withoutTimes(entry: JSZip.JSZipObject): Promise<string> {
  const xml = await entry.async('string');
  return xml.replace(STAMP, (_, before: string, after: string) => `${before}1980-01-01T00:00:00Z${after}`);
}

const FIRST = '[Content_Types].xml';

function byPlace(a: string, b: string): number {
  if (a === FIRST || b === FIRST) return a === FIRST ? -1 : 1;
  return a < b ? -1 : 1;
}
