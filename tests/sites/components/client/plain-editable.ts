import { find, supportForm } from './support-form';

supportForm(
  '<p id="details-label">Describe the problem</p><div id="details" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="details-label" style="border: 1px solid; min-height: 6em"></div>',
  () => ({ details: find('#details', HTMLElement).innerText.trim() }),
);
