import { useTranslate } from './translate';

/** Says that entries are kept which this release cannot read: nothing of a person's own goes missing unsaid. */
export function UnreadableNotice({ count }: { count: number }) {
  const { t } = useTranslate();
  if (count === 0) return null;
  return (
    <p className="notice notice-quiet" role="status" data-testid="unreadable">
      {t('unreadable', { count })}
    </p>
  );
}
