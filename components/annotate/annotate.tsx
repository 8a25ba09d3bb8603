import { useEffect, useState } from 'react';
import screen from '@/components/ui/screen.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { Picture } from '@/utils/requests/picture';
import { originalOf, pictureById } from '@/utils/store/requests/picture-store';
import { AnnotateEditor } from './annotate-editor';

interface Loaded {
  picture: Picture | null;
  hasOriginal: boolean;
}

/** A page for one picture: black out, mark up, save. What is changed elsewhere meanwhile does not take the picture from under the person. */
export function Annotate({ pictureId }: { pictureId: string }) {
  const { t } = useTranslate();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const load = async () => {
      const [picture, original] = await Promise.all([pictureById(pictureId), originalOf(pictureId)]);
      setLoaded({ picture, hasOriginal: original !== null });
    };
    load().catch(setError);
  }, [pictureId]);
  useEffect(() => {
    document.title = `${t('annotate_title')} – ${t('app_name')}`;
  }, [t]);

  if (error !== null) throw error;
  return (
    <div>
      <header className={screen.header}>
        <img className={screen.mark} src="/icon.svg" alt="" width={32} height={32} />
        <h1>{t('annotate_title')}</h1>
      </header>
      {loaded?.picture && <AnnotateEditor picture={loaded.picture} hasOriginal={loaded.hasOriginal} />}
      {loaded && !loaded.picture && (
        <main className={screen.main}>
          <p className={texts.empty} data-testid="annotate-gone">
            {t('annotate_gone')}
          </p>
        </main>
      )}
    </div>
  );
}
