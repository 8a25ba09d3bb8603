import type { Draft } from '@/components/request/use-draft';
import { useTranslate } from '@/components/ui/translate';
import styles from './composer.module.css';

/** Says that what was written is kept. An error is said elsewhere, and louder. */
export function DraftStatus({ draft: { status, error } }: { draft: Draft }) {
  const { t } = useTranslate();
  const words = error !== null || status === 'none' ? '' : t(status === 'saving' ? 'draft_saving' : 'draft_saved');
  return (
    <span className={styles.saved} data-testid="draft-saved" data-state={status} role="status">
      {words}
    </span>
  );
}
