import { useTranslate } from '@/components/ui/translate';
import type { Requirement } from '@/utils/channels/requirements';
import styles from './channels.module.css';

interface ReadyListProps {
  ids: readonly Requirement['id'][];
  testId: string;
}

/** Things to have ready before one talks to a company. */
export function ReadyList({ ids, testId }: ReadyListProps) {
  const { t } = useTranslate();
  if (ids.length === 0) return null;
  return (
    <ul className={styles.ready} data-testid={testId}>
      {ids.map((id) => (
        <li key={id} data-id={id}>
          {t(`requirement_${id}`)}
        </li>
      ))}
    </ul>
  );
}
