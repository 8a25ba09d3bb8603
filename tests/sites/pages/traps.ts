import { html, type Markup } from '@/tests/sites/html';

/** A field as a page may put it: its place in the page, by the name of the field. */
type Fields = Readonly<Record<string, Markup>>;

const asked = (name: string, style = '') =>
  html`<input name="${name}" style="${style}" aria-label="E-mail" autocomplete="email">`;
const own = (name: string, style: string) => html`<p>${asked(name, style)}</p>`;
const within = (name: string, style: string) => html`<div style="${style}">${asked(name)}</div>`;

/** Fields that nobody can see, each by another trick. All of them ask for an e-mail address in words a program understands. */
export const TRAPS: Fields = {
  display: within('display', 'display:none'),
  hidden: html`<div hidden>${asked('hidden')}</div>`,
  visibility: own('visibility', 'visibility:hidden'),
  opacity: own('opacity', 'opacity:0'),
  'opacity-around': within('opacity-around', 'opacity:.05'),
  'faint-filter': within('faint-filter', 'filter:opacity(3%)'),
  blur: own('blur', 'filter:blur(30px)'),
  left: own('left', 'position:absolute;left:-9999px'),
  above: own('above', 'position:absolute;top:-2000px'),
  moved: within('moved', 'position:absolute;transform:translateX(-300vw)'),
  tiny: own('tiny', 'width:1px;height:1px;padding:0;border:0;min-width:0'),
  flat: within('flat', 'height:0;overflow:hidden'),
  narrow: within('narrow', 'max-width:1px;overflow:clip'),
  'old-clip': own('old-clip', 'position:absolute;clip:rect(0 0 0 0)'),
  'clip-inset': own('clip-inset', 'clip-path:inset(50%)'),
  'clip-top': within('clip-top', 'clip-path:inset(0 0 100% 0)'),
  'clip-polygon': own('clip-polygon', 'clip-path:polygon(0 0,1px 0,0 1px)'),
  'clip-circle': own('clip-circle', 'clip-path:circle(1px at 0 0)'),
  scale: own('scale', 'transform:scale(0)'),
  turned: within('turned', 'transform:rotateX(90deg)'),
  'tiny-letters': own('tiny-letters', 'font-size:1px'),
  colourless: own('colourless', 'color:transparent;background:transparent;border:0;box-shadow:none;outline:0'),
  'same-colours': own('same-colours', 'color:#fff;background:#fff;border-color:#fff'),
  'content-visibility': within('content-visibility', 'content-visibility:hidden;width:300px;height:40px'),
  closed: html`<details><summary>More</summary>${asked('closed')}</details>`,
  behind: within('behind', 'position:relative;z-index:-1'),
  below: html`<div style="position:relative;height:50px">${asked('below', 'position:absolute;inset:0;width:300px')}<div style="position:absolute;inset:0;background:#fff">Call us</div></div>`,
  untouchable: html`<div style="position:relative;height:50px">${asked('untouchable', 'width:300px')}<div style="position:absolute;inset:0;background:#fff;pointer-events:none">Call us</div></div>`,
  named: html`<div class="form-field honeypot">${asked('named')}</div>`,
  inert: html`<div inert>${asked('inert')}</div>`,
  'kept-from-all': html`<p aria-hidden="true"><input name="kept-from-all" tabindex="-1" autocomplete="off" aria-label="E-mail"></p>`,
  told: html`<p><label>Please leave this field blank <input name="told" autocomplete="off"></label></p>`,
};

/** Fields that look hidden to a program that is too strict. */
export const FAIR: Fields = {
  plain: html`<p><label>E-mail <input name="plain"></label></p>`,
  floating: html`<div style="position:relative"><input name="floating" id="floating"><label for="floating" style="position:absolute;left:8px;top:8px;background:#fff">E-mail</label></div>`,
  'floating-through': html`<div style="position:relative"><input name="floating-through" id="through"><span style="position:absolute;left:8px;top:8px;background:#fff;pointer-events:none">E-mail</span></div>`,
  framed: html`<div style="position:relative"><input name="framed" aria-label="E-mail" style="border:0"><fieldset style="position:absolute;inset:-5px;pointer-events:none;border:1px solid #999;margin:0"></fieldset></div>`,
  'on-a-ground': html`<div style="position:relative"><i style="position:absolute;inset:0;background:#eee;pointer-events:none"></i><input name="on-a-ground" aria-label="E-mail" style="position:relative;background:none"></div>`,
  dimmed: html`<div style="opacity:.85"><input name="dimmed" aria-label="E-mail"></div>`,
  'in-a-box': html`<div style="height:120px;overflow:auto"><div style="height:400px"></div><input name="in-a-box" aria-label="E-mail"></div>`,
  underlined: html`<div style="border-bottom:1px solid"><input name="underlined" aria-label="E-mail" style="border:0;background:transparent"></div>`,
  'rounded-clip': html`<div style="clip-path:inset(0 round 8px)"><input name="rounded-clip" aria-label="E-mail"></div>`,
  layered: html`<div style="position:relative;isolation:isolate;background:#eee"><div style="position:relative;z-index:-1"><input name="layered" aria-label="E-mail"></div></div>`,
};
