import { Button } from '@/components/ui/button';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { SensitiveBox } from '@/utils/model/capture/sensitive-box';
import styles from './annotate.module.css';

interface PrivateListProps {
  found: readonly SensitiveBox[];
  /** Of what was found, what is not covered yet. */
  open: readonly SensitiveBox[];
  onCover: (boxes: readonly SensitiveBox[]) => void;
}

/** What may be private in the picture: all of it covered by one press, or each by its own. */
export function PrivateList({ found, open, onCover }: PrivateListProps) {
  const { t } = useTranslate();
  const words = found.length === 0 ? t('annotate_private_none') : t('annotate_private_done');
  return (
    <section aria-labelledby="private-title" className={styles.section}>
      <h2 id="private-title">{t('annotate_private')}</h2>
      <p role="status" className={texts.hint} data-testid="private-count" data-count={open.length}>
        {open.length === 0 ? words : t('annotate_private_found', { count: open.length })}
      </p>
      {open.length > 0 && (
        <>
          <Button look="primary" onPress={() => onCover(open)} data-testid="cover-all">
            {t('annotate_cover_all')}
          </Button>
          <ul className={styles.privateList}>
            {open.map((box) => {
              const kind = t(`sensitive_${box.kind}`);
              const index = found.filter((other) => other.kind === box.kind).indexOf(box) + 1;
              return (
                <li key={`${box.left} ${box.top} ${box.width}`}>
                  <Button look="chip" onPress={() => onCover([box])} data-testid="cover-one">
                    {t('annotate_cover', { what: t('annotate_sensitive_name', { kind, index }) })}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
