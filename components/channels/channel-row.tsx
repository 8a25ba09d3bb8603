import type { PageTab } from '@/components/panel/use-page-tab';
import { useTranslate } from '@/components/ui/translate';
import { saysMore } from '@/utils/channels/says-more';
import type { Channel } from '@/utils/model/channels/channel';
import { ChannelActions } from './channel-actions';
import styles from './channels.module.css';

interface ChannelRowProps {
  tab: PageTab;
  channel: Channel;
  /** Where it stands on the page in view; `null` where it cannot be shown. */
  blockId: number | null;
  isRemembered: boolean;
  waitOf: ((channel: 'phone' | 'email' | 'account') => string) | undefined;
  onWrite: (address: string) => void;
  onCall: ((channel: Channel) => void) | undefined;
}

/** One way to reach the company: as the site writes it, what stands beside it, how long it takes, and what can be done with it. */
export function ChannelRow({ channel, isRemembered, waitOf, ...actions }: ChannelRowProps) {
  const { t } = useTranslate();
  const { kind, display, label, note, extension, pageTitle } = channel;
  const wait = kind === 'phone' || kind === 'email' || kind === 'account' ? waitOf?.(kind) : '';
  const named = label !== display && saysMore(label) ? label : '';
  return (
    <li className={styles.row} data-testid="channel" data-kind={kind} data-value={channel.value}>
      <div className={styles.words}>
        <small>{t(`way_${kind}`)}</small>
        <strong className={styles.value} dir="auto">
          {display}
        </strong>
        {extension !== '' && <small>{t('channel_extension', { digits: extension })}</small>}
        {named !== '' && <small dir="auto">{named}</small>}
        {note !== '' && <small dir="auto">{note}</small>}
        {isRemembered && pageTitle !== '' && <small>{t('channel_from', { title: pageTitle })}</small>}
        {wait && <small>{wait}</small>}
        {kind === 'account' && <small>{t('channel_account_text')}</small>}
      </div>
      <ChannelActions channel={channel} {...actions} />
    </li>
  );
}
