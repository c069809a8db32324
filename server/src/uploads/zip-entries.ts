const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 20_000;

/**
 * The names in a ZIP's central directory, read without unpacking anything, so that no bomb can go off.
 *
 * @returns `undefined` if there is no directory where the file says: it broke off, or is damaged.
 * @source PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16
 */
export function zipEntries(content: Uint8Array): readonly string[] | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const end = endOfDirectory(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let place = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return undefined;
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (place + ENTRY_BYTES > end || bytes.readUInt32LE(place) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = bytes.readUInt16LE(place + 28);
    const skip = nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
    names.push(bytes.toString('utf8', place + ENTRY_BYTES, place + ENTRY_BYTES + nameLength));
    place += ENTRY_BYTES + skip;
  }
  return names;
}

function endOfDirectory(bytes: Buffer): number | undefined {
  const earliest = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let place = bytes.length - END_BYTES; place >= earliest; place -= 1) {
    if (bytes.readUInt32LE(place) === END_SIGNATURE) return place;
  }
  return undefined;
}
