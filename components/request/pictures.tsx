import { useLiveQuery } from 'dexie-react-hooks';
import { StorageNotice } from '@/components/picture/storage-notice';
import { useTranslate } from '@/components/ui/translate';
import type { PageReference } from '@/utils/requests/request';
import { picturesOf } from '@/utils/store/requests/picture-store';
import type { AttachTarget } from './attach-picture';
import { CaptureBar } from './capture-bar';
import { PictureCard } from './picture-card';
import { useCapture } from './use-capture';
import type { Draft } from './use-draft';

interface PicturesProps {
  /** The request they belong to. */
  draft: Pick<Draft, 'ensure'> & { stored: { id: string } | undefined };
  page: PageReference;
  tabId: number;
  target: AttachTarget | undefined;
  hasForm: boolean;
  /** What the page says went wrong, where it can be seen. */
  error: string | undefined;
}

/** The proof: pictures of the tab, kept with the draft and attached to the form one by one. */
export function Pictures({ draft, page, tabId, target, hasForm, error }: PicturesProps) {
  const { t } = useTranslate();
  const requestId = draft.stored?.id ?? '';
  const pictures = useLiveQuery(() => picturesOf(requestId), [requestId]) ?? [];
  const capture = useCapture(draft, page, tabId);

  return (
    <section aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('pictures_title')}</h2>
      <ul className="pictures">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <PictureCard picture={picture} target={target} hasForm={hasForm} />
          </li>
        ))}
      </ul>
      <StorageNotice stored={pictures.length} />
      <CaptureBar capture={capture} error={error} />
    </section>
  );
}
