import { Link } from 'react-aria-components';
import { browser } from 'wxt/browser';
import type { PageTab } from '@/components/panel/use-page-tab';
import { Button } from '@/components/ui/button';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { dialAddress } from '@/utils/channels/dial-address';
import { isWebAddress } from '@/utils/channels/is-web-address';
import type { Channel } from '@/utils/model/channels/channel';
import { showBlock } from '@/utils/tabs/show-block';
import styles from './channels.module.css';

interface ChannelActionsProps {
  tab: PageTab;
  channel: Channel;
  blockId: number | null;
  onWrite: (address: string) => void;
  onCall: ((channel: Channel) => void) | undefined;
}

/** What can be done with a way to reach the company. Addresses come from the page: only those of the web are opened. */
export function ChannelActions({ tab, channel, blockId, onWrite, onCall }: ChannelActionsProps) {
  const { t } = useTranslate();
  const act = useAction();
  const { kind, value, display } = channel;
  const named = (action: string) => ({ 'aria-label': t('channel_action', { action, channel: display }) });
  const canOpen = isWebAddress(value);
  return (
    <div className={styles.actions}>
      {kind === 'phone' && (
        <Link className={classNames(buttons.button, buttons.quiet)} href={dialAddress(channel)} {...named(t('channel_dial'))}>
          {t('channel_dial')}
        </Link>
      )}
      {kind === 'phone' && onCall && (
        <Button look="quiet" onPress={() => onCall(channel)} data-testid="channel-call" {...named(t('channel_sheet'))}>
          {t('channel_sheet')}
        </Button>
      )}
      {kind === 'email' && (
        <Button look="quiet" onPress={() => onWrite(value)} data-testid="channel-write" {...named(t('channel_write'))}>
          {t('channel_write')}
        </Button>
      )}
      {kind === 'messenger' && canOpen && (
        <Button
          look="quiet"
          onPress={() => act(t('channel_open'), () => browser.tabs.create({ url: value }))}
          {...named(t('channel_open'))}
        >
          {t('channel_open')}
        </Button>
      )}
      {(kind === 'account' || kind === 'contact-page') && canOpen && (
        <Button
          look="quiet"
          onPress={() => act(t('channel_open_here'), () => browser.tabs.update(tab.id, { url: value }))}
          data-testid="channel-open"
          {...named(t('channel_open_here'))}
        >
          {t('channel_open_here')}
        </Button>
      )}
      {blockId !== null && (
        <Button
          look="quiet"
          onPress={() => act(t('channel_show'), () => showBlock(tab.id, blockId))}
          {...named(t('channel_show'))}
        >
          {t('channel_show')}
        </Button>
      )}
    </div>
  );
}
