import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import type { TimelineEntry } from '@/utils/requests/request';
import { timelineOf } from '@/utils/store/requests/timeline';

/** What happened with a request, and when. */
export function Timeline({ requestId }: { requestId: string }) {
  const { t, dateTime } = useTranslate();
  const entries = useLiveQuery(() => timelineOf(requestId), [requestId]) ?? [];
  const words = ({ kind, detail }: TimelineEntry) =>
    kind === 'number-changed' && detail === '' ? t('timeline_number_removed') : t(`timeline_${kind}`, { detail });
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={new Date(entry.at).toISOString()}>{dateTime(entry.at)}</time>
          <span>{words(entry)}</span>
        </li>
      ))}
    </ol>
  );
}
