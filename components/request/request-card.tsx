import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslate } from '@/components/ui/translate';
import { useObjectUrl } from '@/components/ui/use-object-url';
import { picturesOf } from '@/utils/requests/picture-store';
import type { Picture, SupportRequest } from '@/utils/requests/request';
import { CopyNumber } from './copy-number';
import { NumberEditor } from './number-editor';
import { PictureDialog } from './picture-dialog';
import { Timeline } from './timeline';

/** A request just registered stands out for this long, ms. */
const FRESH = 10 * 60_000;

/** One request: its number and state first, then what it was about, the proof, and what happened when. */
export function RequestCard({ request }: { request: SupportRequest }) {
  const { t, dateTime } = useTranslate();
  const pictures = useLiveQuery(() => picturesOf(request.id), [request.id]) ?? [];
  const [opened] = useState(Date.now);
  const { state, ticketNumber, ticketSentence } = request;
  const isFresh = request.registeredAt !== null && opened - request.registeredAt < FRESH;
  const title = request.subject || request.message.problem.split('\n')[0] || request.sentText?.split('\n')[0];
  const text = request.sentText || request.message.problem;
  return (
    <article
      className={isFresh ? 'card card-fresh' : 'card'}
      data-testid="request-card"
      data-state={state}
      data-number={ticketNumber ?? ''}
    >
      <div className="row-between">
        <span className={`state state-${state}`}>{t(`state_${state}`)}</span>
        <time className="sub" dateTime={new Date(request.submittedAt ?? request.createdAt).toISOString()}>
          {dateTime(request.submittedAt ?? request.createdAt)}
        </time>
      </div>
      <div className="row-between">
        {ticketNumber === null ? (
          <span className="sub">{t('number_none')}</span>
        ) : (
          <span className="number">№ {ticketNumber}</span>
        )}
        {ticketNumber !== null && <CopyNumber number={ticketNumber} />}
      </div>
      <h3>{title || t('request_untitled')}</h3>
      {ticketSentence && <blockquote className="quote">{ticketSentence}</blockquote>}
      {pictures.length > 0 && (
        <ul className="thumbnails">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Thumbnail picture={picture} />
            </li>
          ))}
        </ul>
      )}
      <NumberEditor request={request} />
      {text && (
        <details>
          <summary>{t('sent_text')}</summary>
          <p className="sent-text">{text}</p>
        </details>
      )}
      <details>
        <summary>{t('timeline')}</summary>
        <Timeline requestId={request.id} />
      </details>
    </article>
  );
}

function Thumbnail({ picture }: { picture: Picture }) {
  return <PictureDialog picture={picture} url={useObjectUrl(picture.blob)} />;
}
