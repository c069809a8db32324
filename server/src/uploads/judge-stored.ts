import { buffer } from 'node:stream/consumers';
import type { Attachment } from '@qichuang/domain';
import type { House } from '../house.ts';
import { judgeFile } from './judge-file.ts';

/** What a file just kept is, by its content; `undefined` if it is none of what may come, or damaged. */
export async function judgeStored(house: House, hash: string): Promise<Attachment['media'] | undefined> {
  const file = await house.files.read(hash);
  if (file === undefined) throw new Error('a file just kept is gone');
  const judged = judgeFile(new Uint8Array(await buffer(file.stream)));
  return judged.ok ? judged.value : undefined;
}
