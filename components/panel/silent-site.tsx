import { Button } from '@/components/ui/button';
import screen from '@/components/ui/screen.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { SiteMode } from '@/utils/profile/site-rule';
import { changeSiteMode } from './change-site-mode';

interface SilentSiteProps {
  site: string;
  mode: Exclude<SiteMode, 'on'>;
  /** The person asks for this site to be looked at now. */
  onAsk: () => void;
}

/** Casebook keeps quiet here because the person has said so, and what they can do about it. */
export function SilentSite({ site, mode, onAsk }: SilentSiteProps) {
  const { t } = useTranslate();
  const act = useAction();
  return (
    <div className={screen.main}>
      <div className={texts.empty} data-testid={`silent-${mode}`}>
        <h2>{t(mode === 'off' ? 'silent_off_title' : 'silent_asked_title')}</h2>
        <p>{t(mode === 'off' ? 'silent_off_text' : 'silent_asked_text', { site })}</p>
        {mode === 'asked' && (
          <Button look="primary" onPress={onAsk} data-testid="ask-here">
            {t('silent_ask')}
          </Button>
        )}
        <Button
          look={mode === 'off' ? 'primary' : 'quiet'}
          onPress={() => act(t('silent_turn_on'), () => changeSiteMode(site, 'on'))}
          data-testid="turn-on"
        >
          {t('silent_turn_on')}
        </Button>
      </div>
    </div>
  );
}
