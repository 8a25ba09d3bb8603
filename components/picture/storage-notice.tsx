import { useEffect, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import notices from '@/components/ui/notice.module.css';
import { useTranslate } from '@/components/ui/translate';
import { storageLeft } from '@/utils/store/requests/storage-left';

/**
 * Says so before the disk is full.
 * @param stored changes whenever something was stored or removed
 */
export function StorageNotice({ stored }: { stored: number }) {
  const { t, size } = useTranslate();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    // Asked anew each time; a browser that does not answer is not complained about.
    const asked = navigator.storage?.estimate?.() ?? Promise.resolve({});
    const show = (estimate: StorageEstimate) => {
      if (!gone) setLeft(stored >= 0 ? storageLeft(estimate) : null);
    };
    asked.then(show, () => undefined);
    return () => {
      gone = true;
    };
  }, [stored]);
  if (left === null) return null;
  return (
    <p className={classNames(notices.notice, notices.warn)} role="status" data-testid="storage-low">
      {t('picture_storage_low', { left: size(left) })}
    </p>
  );
}
