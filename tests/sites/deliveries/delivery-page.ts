import { html } from '@/tests/sites/html';
import type { PracticePage } from '@/tests/sites/practice-page';
import type { Delivery } from './delivery';
import { formOf, frame } from './frame';

/** The practice page of one way to deliver the number. */
export function deliveryPage(delivery: Delivery): PracticePage {
  const { slug, about, form, ticketNumber, answer, documents, refuses } = delivery;
  const answering = delivery.target === 'answer' ? html`<iframe name="answer" title="Answer" height="160"></iframe>` : html``;
  const scripts = form === 'native' ? [] : ['deliver'];
  return {
    path: `/deliver/${slug}/`,
    company: 'Larkfield Services',
    about,
    documents: {
      '': ({ foreignOrigin }) =>
        frame('Contact support', html`${formOf(delivery, {}, delivery.elsewhere ? foreignOrigin : '')}${answering}`, scripts),
      ...documents,
    },
    ticketNumber,
    ...(refuses && { refuses }),
    answer: answer ?? ((received) => ({ type: 'application/json', body: JSON.stringify({ number: received.ticketNumber }) })),
  };
}
