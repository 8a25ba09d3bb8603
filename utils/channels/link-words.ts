import { alternativesOf } from '@/utils/languages/alternatives-of';
import { CHANNEL_WORDS, type ChannelWordKind } from '@/utils/languages/channels';

const words = (kind: ChannelWordKind) => new RegExp(`(?<!\\p{L})(?:${alternativesOf(CHANNEL_WORDS, kind)})`, 'iu');
const segment = (kind: ChannelWordKind) =>
  new RegExp(`(?:^|[/_.-])(?:${alternativesOf(CHANNEL_WORDS, kind)})(?:$|[/_.?#-])`, 'i');

export const CONTACT = words('contact');
export const HELP_LINK = words('help');
export const ACCOUNT = words('account');
export const CONTACT_PATH = segment('contactPath');
export const HELP_PATH = segment('helpPath');
export const ACCOUNT_PATH = segment('accountPath');
