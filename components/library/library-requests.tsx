import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RequestCard } from '@/components/request/request-card';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { DueList } from '@/components/waiting/due-list';
import { groupBySite, searchRequests } from '@/utils/requests/search-requests';
import { textsOfConversations } from '@/utils/store/requests/conversation-store';
import { allRequests } from '@/utils/store/requests/request-store';

/** The requests of all sites, by site, with a search over everything that was written. */
export function LibraryRequests() {
  const { t } = useTranslate();
  const requests = useLiveQuery(() => allRequests());
  const said = useLiveQuery(() => textsOfConversations());
  const [query, setQuery] = useState('');
  if (!requests) return null;
  if (requests.length === 0) return <p className={texts.empty}>{t('library_empty')}</p>;
  const groups = groupBySite(searchRequests(requests, query, said));
  return (
    <>
      <TextInput label={t('library_search')} type="search" value={query} onChange={setQuery} />
      {query === '' && <DueList />}
      {groups.length === 0 && <p className={texts.empty}>{t('library_nothing_found', { query })}</p>}
      {groups.map(({ site, requests: found }) => (
        <section key={site} aria-label={site}>
          <h2 className={texts.title}>{site}</h2>
          <ul className={layout.stack}>
            {found.map((request) => (
              <li key={request.id}>
                <RequestCard request={request} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
