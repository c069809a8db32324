export { asFinding, stops } from './application/submit-application.ts';
export { type CopiedAttachment, type CopyContent, readCopy } from './frozen-copy.ts';
export { addExpert } from './people/add-expert.ts';
export { addHandler } from './people/add-handler.ts';
export { addPerson } from './people/add-person.ts';
export { changeExpert } from './people/change-expert.ts';
export { correctOrganisation } from './people/correct-organisation.ts';
export { endHandler } from './people/end-handler.ts';
export { endOffice } from './people/end-office.ts';
export { grantOffice } from './people/grant-office.ts';
export { foldAccount } from './people/new-person.ts';
export { addRecommender, endRecommender } from './people/recommenders.ts';
export { recordCreditCheck } from './people/record-credit-check.ts';
export { registerOrganisation } from './people/register-organisation.ts';
export { setPersonState } from './people/set-person-state.ts';
export { unitKey } from './people/unit.ts';
export {
  type Act,
  type Change,
  COLUMNS,
  type Desk,
  type Draft,
  type FieldSave,
  type FrozenBytes,
  type Match,
  type Message,
  type NumberDraw,
  type SavedFields,
  type Shelf,
  type Write,
} from './ports.ts';
export { outcomesOf, ruleContextOf } from './rule-context.ts';
