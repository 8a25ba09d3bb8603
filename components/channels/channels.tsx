import { useState } from 'react';
import type { PageTab } from '@/components/panel/use-page-tab';
import { Button } from '@/components/ui/button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { Channel } from '@/utils/model/channels/channel';
import { ChannelRow } from './channel-row';
import type { PageChannels } from './use-channels';

/** As many as fit on a small screen beside the rest. */
const FIRST = 5;

interface ChannelsProps {
  tab: PageTab;
  found: PageChannels;
  /** Messengers that are shown among the chats. */
  chatUrls: ReadonlySet<string>;
  /** How long each lets people wait, in words. */
  waitOf?: (channel: 'phone' | 'email' | 'account') => string;
  onWrite: (address: string) => void;
  /** Opens the call sheet, where there is one. */
  onCall?: (channel: Channel) => void;
}

/** The ways to reach a company beside its forms and chats, each with what can be done with it. */
export function Channels({ tab, found, chatUrls, waitOf, onWrite, onCall }: ChannelsProps) {
  const { t } = useTranslate();
  const [isLong, setLong] = useState(false);
  const rows = [
    ...withoutChats(found.seen, chatUrls).map((channel) => ({ channel, blockId: channel.blockId })),
    ...withoutChats(found.remembered, chatUrls).map((channel) => ({ channel, blockId: null })),
  ];
  const isDirect = ({ channel }: { channel: Channel }) => channel.kind === 'phone' || channel.kind === 'email';
  if (!found.isKnown && rows.length === 0) return null;
  const shown = isLong ? rows : rows.slice(0, FIRST);
  const pages = rows.some(({ channel }) => channel.kind === 'contact-page');
  return (
    <div className={layout.stack} data-testid="channels">
      <h3>{t('channels_other')}</h3>
      {!rows.some(isDirect) && (
        <p className={texts.sub} data-testid="channels-none">
          {t('channels_none')} {pages && t('channels_look')}
        </p>
      )}
      {shown.length > 0 && (
        <ul className={layout.list}>
          {shown.map(({ channel, blockId }) => (
            <ChannelRow
              key={`${channel.kind} ${channel.value}`}
              tab={tab}
              channel={channel}
              blockId={blockId}
              isRemembered={found.remembered.includes(channel)}
              waitOf={waitOf}
              onWrite={onWrite}
              onCall={onCall}
            />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <Button look="quiet" onPress={() => setLong(true)} data-testid="channels-more">
          {t('channel_more', { count: rows.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

/** The channels but for the messengers that the list of chats shows already, by their addresses. */
export function withoutChats<Found extends Channel>(channels: readonly Found[], urls: ReadonlySet<string>): Found[] {
  return channels.filter(({ kind, value }) => kind !== 'messenger' || !urls.has(value));
}
