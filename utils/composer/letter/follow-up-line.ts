import type { MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';
import { localMoment } from './local-moment';
import { put, sentence, tidy } from './marks';
import { momentInWords } from './moment-in-words';

/** The earlier request a message goes on with. */
export interface FollowUp {
  number: string | null;
  /** When it was sent, ms since the epoch. */
  at: number | null;
  /** What the company promised, in its own words; `''` for nothing. */
  promised: string;
}

/** “I am writing again about my request 4711 of 22 November 2026. I was promised: “…”.” `''` where nothing is known of it. */
export function followUpLine({ number, at, promised }: FollowUp, language: MessageLanguage): string {
  const { again, promised: lead, quotes } = letterIn(language);
  const date = at === null ? '' : momentInWords(localMoment(new Date(at)).slice(0, 10), language);
  const wording = number ? (date ? again.both : again.number) : date ? again.date : '';
  // A date may end with a full stop of its own: “2026 г.”
  const about = put(wording, { number: number ?? '', date }).replace(/\.\.$/, '.');
  const promise = tidy(promised).replace(/\s*\n\s*/g, ' ');
  const quoted = promise ? sentence(`${lead} ${quotes[0]}${promise}${quotes[1]}`) : '';
  return [about, quoted].filter(Boolean).join(' ');
}
