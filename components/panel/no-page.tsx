import screen from '@/components/ui/screen.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { PanelHeader } from './panel-header';

/** There is no page to work with; the history and the profiles are there all the same. */
export function NoPage({ title, text }: { title: string; text: string }) {
  const { t } = useTranslate();
  return (
    <div className={screen.panel}>
      <PanelHeader title={t('app_name')} subtitle="" />
      <main className={screen.main}>
        <div className={texts.empty} data-testid="forbidden">
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      </main>
    </div>
  );
}
