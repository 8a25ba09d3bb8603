/** Gives elements a shadow root of the mode they name, with the markup of their own template in it, roots within roots. */
class RootedForm extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template) return;
    const root = this.attachShadow({ mode: this.getAttribute('mode') === 'closed' ? 'closed' : 'open' });
    root.append(template.content.cloneNode(true));
  }
}
customElements.define('rooted-form', RootedForm);

export {};
