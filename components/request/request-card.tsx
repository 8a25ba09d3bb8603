import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { RequestConversations } from '@/components/chat/request-conversations';
import cards from '@/components/ui/card.module.css';
import { classNames } from '@/components/ui/class-names';
import { CopyButton } from '@/components/ui/copy-button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { AnswerWait } from '@/components/waiting/answer-wait';
import type { SupportRequest, TimelineEntry } from '@/utils/requests/request';
import { picturesOf } from '@/utils/store/requests/picture-store';
import { timelineOf } from '@/utils/store/requests/timeline';
import { NumberEditor } from './number-editor';
import { NumberWanted } from './number-wanted';
import { PictureDialog } from './picture-dialog';
import styles from './request.module.css';
import { RequestCall } from './request-call';
import { requestTitle } from './request-title';

/** A request just registered stands out for this long, ms. */
const FRESH = 10 * 60_000;

/** One request: its number and state first, then what it was about, the proof, and what happened when. */
export function RequestCard({ request }: { request: SupportRequest }) {
  const { t, dateTime } = useTranslate();
  const numberId = useId();
  const pictures = useLiveQuery(() => picturesOf(request.id), [request.id]) ?? [];
  const [opened] = useState(Date.now);
  const { state, ticketNumber, ticketSentence } = request;
  const shown = request.answeredAt === null ? state : 'answered';
  const isFresh = request.registeredAt !== null && opened - request.registeredAt < FRESH;
  const text = request.sentText || request.message.problem;
  const time = request.submittedAt ?? request.createdAt;
  return (
    <article
      className={classNames(cards.card, isFresh && styles.fresh)}
      data-testid="request-card"
      data-state={state}
      data-number={ticketNumber ?? ''}
    >
      <div className={layout.between}>
        <span className={styles.state} data-state={shown}>
          {t(`state_${shown}`)}
        </span>
        <span className={texts.sub}>
          {t(`channel_${request.channel}`)} · <time dateTime={new Date(time).toISOString()}>{dateTime(time)}</time>
        </span>
      </div>
      {ticketNumber !== null && (
        <div className={layout.between}>
          <span className={texts.number} id={numberId}>
            {t('number_shown', { number: ticketNumber })}
          </span>
          <CopyNumber number={ticketNumber} describedBy={numberId} />
        </div>
      )}
      <p className={styles.title}>{requestTitle(request) || t('request_untitled')}</p>
      {state !== 'draft' && <AnswerWait request={request} />}
      {state === 'submitted' && <NumberWanted request={request} />}
      {ticketSentence && <blockquote className={texts.quote}>{t('quoted', { text: ticketSentence })}</blockquote>}
      {request.promise && (
        <p className={texts.sub} data-testid="promise">
          {request.promise.until !== undefined && t('promise_until', { time: dateTime(request.promise.until) })}{' '}
          {t('quoted', { text: request.promise.text })}
        </p>
      )}
      <RequestCall requestId={request.id} />
      <RequestConversations requestId={request.id} />
      {pictures.length > 0 && (
        <ul className={styles.thumbnails}>
          {pictures.map((picture) => (
            <li key={picture.id}>
              <PictureDialog key={picture.editedAt} picture={picture} />
            </li>
          ))}
        </ul>
      )}
      {text && (
        <details>
          <summary>{t(request.sentText ? 'sent_text' : 'draft_text')}</summary>
          <p className={styles.sent}>{text}</p>
        </details>
      )}
      <details>
        <summary>{t('timeline')}</summary>
        <Timeline requestId={request.id} />
      </details>
      {state !== 'draft' && <NumberEditor request={request} />}
    </article>
  );
}

/** Copies a ticket number. */
function CopyNumber({ number, describedBy }: { number: string; describedBy: string }) {
  const { t } = useTranslate();
  return (
    <CopyButton
      text={number}
      label={t('number_copy')}
      done={t('number_copied')}
      describedBy={describedBy}
      testId="copy-number"
    />
  );
}

/** What happened with a request, and when. */
function Timeline({ requestId }: { requestId: string }) {
  const { t, dateTime } = useTranslate();
  const entries = useLiveQuery(() => timelineOf(requestId), [requestId]) ?? [];
  const words = ({ kind, detail }: TimelineEntry) =>
    kind === 'number-changed' && detail === '' ? t('timeline_number_removed') : t(`timeline_${kind}`, { detail });
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={new Date(entry.at).toISOString()}>{dateTime(entry.at)}</time>
          <span>{words(entry)}</span>
        </li>
      ))}
    </ol>
  );
}
