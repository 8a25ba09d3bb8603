import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { SupportRequest } from '@/utils/requests/request';
import { candidatesOf, dropCandidates } from '@/utils/store/requests/number-candidates';
import { placesOf } from '@/utils/store/requests/number-places';
import { chooseNumber } from '@/utils/store/requests/numbers';
import { whereToLook } from './where-to-look';

/** A request without its number: the numbers to choose from where Casebook was not sure, else where this company's numbers are found. */
export function NumberWanted({ request }: { request: SupportRequest }) {
  const { t } = useTranslate();
  const act = useAction();
  const candidates = useLiveQuery(() => candidatesOf(request.id), [request.id]);
  const places = useLiveQuery(() => placesOf(request.site), [request.site]);
  if (!candidates || !places) return null;
  if (candidates.length === 0) {
    return (
      <p className="sub" data-testid="number-wanted">
        {t(whereToLook(places))}
      </p>
    );
  }
  return (
    <fieldset className="candidates" data-testid="number-candidates">
      <legend>{t('candidates_title')}</legend>
      <ul className="stack">
        {candidates.map(({ value, sentence }) => (
          <li key={value}>
            <Button
              data-testid="candidate"
              onPress={() => act(value, () => chooseNumber(request, { number: value, sentence, source: 'page' }))}
            >
              {value}
            </Button>
            {sentence !== value && <blockquote className="quote">{t('quoted', { text: sentence })}</blockquote>}
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => act(t('candidates_none'), () => dropCandidates(request.id))}>
        {t('candidates_none')}
      </Button>
    </fieldset>
  );
}
