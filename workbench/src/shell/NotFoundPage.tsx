import { SearchOutlined } from '@ant-design/icons';
import { SHELL_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useWords } from '../kit/words.ts';

export function NotFoundPage() {
  const t = useWords();
  return (
    <main className="outside-narrow">
      <EmptyState
        icon={<SearchOutlined aria-hidden />}
        title={t(SHELL_WORDS.notFoundTitle)}
        hint={t(SHELL_WORDS.notFoundText)}
      >
        <p>
          <Link to="/">{t(SHELL_WORDS.backHome)}</Link>
        </p>
      </EmptyState>
    </main>
  );
}
