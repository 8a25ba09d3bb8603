import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = { company: 'Orchard Broadband', theme: 'plain', navigation: ['Home', 'Mobile', 'Help'] };

/** A form whose lists, boxes and buttons are plain elements with ARIA roles, one of them with a native control kept in step. */
export const widgetsPage: LabelledPage = {
  path: '/widgets/',
  company: frame.company,
  about: 'Lists, boxes and buttons made of plain elements.',
  documents: { '': () => page() },
  forms: [
    {
      kind: 'support',
      controls: { who: 'name', mail: 'email', urgency: 'priority', topic: 'category', text: 'message', agreed: 'consent' },
    },
  ],
  ticketNumber: () => digits(6),
  answer: answerWith(frame, 'Thank you', (number) => `Your request number is ${number}.`),
};

const BOX = 'display:inline-block;min-width:240px;min-height:24px;border:1px solid;padding:6px';

function page(): string {
  return layout({
    ...frame,
    title: 'Contact support',
    main: html`<section class="card"><h1>Contact support</h1>
<button type="button" aria-haspopup="listbox">Language</button>
<form method="post" action="/widgets/">
<p><label for="who">Your name</label><input id="who" name="who"></p>
<p><label for="mail">E-mail</label><input id="mail" name="mail" type="email"></p>
<p><span id="urgency-name">Priority</span><br><span id="urgency" role="combobox" tabindex="0" aria-labelledby="urgency-name" aria-controls="levels" aria-expanded="false" style="${BOX}"><span data-placeholder>Please choose</span></span></p>
<ul id="levels" role="listbox" hidden>${['Low', 'Normal', 'High'].map((words) => html`<li role="option">${words}</li>`)}</ul>
<p><span id="topic-name">Topic</span></p>
<div id="topic" role="radiogroup" aria-labelledby="topic-name" style="${BOX}">${['Billing', 'No connection'].map((words) => html`<span role="radio" aria-checked="false" tabindex="0">${words}</span> `)}</div>
<p id="text-name">How can we help?</p>
<div id="text" role="textbox" aria-multiline="true" contenteditable="true" aria-labelledby="text-name" style="${BOX}"></div>
<p><button type="button" id="agreed" role="checkbox" aria-checked="false" aria-labelledby="agreed-name" style="width:20px;height:20px"></button><input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0"> <span id="agreed-name">I agree that my data are processed to answer this request</span></p>
<p><button type="submit">Send request</button></p>
</form></section>`,
  });
}
