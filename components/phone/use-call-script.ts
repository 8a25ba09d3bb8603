import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import { followUpLine } from '@/utils/composer/letter/follow-up-line';
import { messageLanguageFor } from '@/utils/composer/message-language';
import { resolveParts } from '@/utils/composer/resolve-parts';
import { MESSAGE_PARTS, type SupportRequest } from '@/utils/requests/request';
import { followUpOf } from '@/utils/store/requests/follow-up-of';
import { speakablePieces } from '@/utils/text/speakable-pieces';

/** What there is to say in a call, sentence by sentence, from what the person prepared: the earlier request, then the four parts. */
export function useCallScript(draft: SupportRequest | undefined): string[] {
  const { language: spoken } = useTranslate();
  const followUp = useLiveQuery(() => (draft ? followUpOf(draft) : null), [draft]) ?? null;
  if (!draft) return [];
  const language = messageLanguageFor(draft.details.language || spoken);
  const parts = resolveParts(draft.message, draft.details, language);
  const texts = [followUp ? followUpLine(followUp, language) : '', ...MESSAGE_PARTS.map((part) => parts[part])];
  // What is written twice is said once.
  return [...new Set(texts.flatMap((text) => speakablePieces(text)))];
}
