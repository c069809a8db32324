// Not LoginOutlined: it brings a style of its own, which the page's policy blocks.
import { KeyOutlined } from '@ant-design/icons';
import { OUTSIDE_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';

interface Props {
  readonly name: { readonly zh: string; readonly en: string };
  readonly after: string;
}

/** The way to the single sign-on of one's organisation. */
export function SignInElsewhere({ name, after }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { act, pending, refusal } = useAct('begin-sign-in-elsewhere');
  return (
    <div className="or-register">
      <RefusalPanel refusal={refusal} />
      <Button
        icon={<KeyOutlined aria-hidden />}
        loading={pending}
        onClick={() =>
          void act({ body: { after } }).then((told) => {
            if (told !== undefined) window.location.assign(told.address);
          })
        }
      >
        {t(OUTSIDE_WORDS.signIn, { name: name[language] })}
      </Button>
    </div>
  );
}
