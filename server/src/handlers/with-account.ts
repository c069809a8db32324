import { type Result, refused } from '@qichuang/base';
import { foldAccount } from '@qichuang/casework';
import type { RequestShape } from '@qichuang/contract';
import { type Refusal, refusal } from '@qichuang/domain';
import { type ActOf, actOf, carryOut } from '../http/from-act.ts';
import type { AnswerOf, Handler, Visit } from '../http/handler.ts';
import { passwordFaults } from '../identity/password.ts';
import { deskWithPasswords, hashesOf } from '../identity/with-password.ts';

interface Chosen {
  readonly account: string;
  readonly password: string;
  /** Where the two stand in the body, to point at them: `person.` or nothing. */
  readonly at: string;
}

/** Makes a handler of an act that opens accounts: the passwords are judged and hashed here and never reach casework. */
export function fromAccountAct<Shape extends RequestShape>(
  act: ActOf<Shape>,
  chosenIn: (body: Visit<Shape>['body']) => readonly Chosen[],
): Handler<Shape> {
  return async function handle(visit): Promise<Result<AnswerOf<Shape>, Refusal>> {
    const chosen = chosenIn(visit.body);
    const fields = chosen.flatMap(({ account, password, at }) =>
      passwordFaults(password, account, `${at}password`),
    );
    if (fields.length > 0) return refused({ ...refusal('value-not-allowed'), fields });
    const hashes = await hashesOf(
      chosen.map(({ account, password }) => ({ account: foldAccount(account), password })),
    );
    const body = { ...(visit.params as object), ...(visit.body as object) };
    return carryOut(deskWithPasswords(visit.house, hashes), (desk) => act(desk, actOf(visit, body)));
  };
}
