import { CHANNEL_WORDS, type ChannelWordKind } from '@/utils/languages/channels';
import { joined } from '@/utils/languages/joined';

const words = (kind: ChannelWordKind) => new RegExp(`(?<!\\p{L})(?:${joined(CHANNEL_WORDS, kind)})`, 'iu');
const segment = (kind: ChannelWordKind) => new RegExp(`(?:^|[/_.-])(?:${joined(CHANNEL_WORDS, kind)})(?:$|[/_.?#-])`, 'i');

export const CONTACT = words('contact');
export const HELP = words('help');
export const ACCOUNT = words('account');
export const CONTACT_PATH = segment('contactPath');
export const HELP_PATH = segment('helpPath');
export const ACCOUNT_PATH = segment('accountPath');
