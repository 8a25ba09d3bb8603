/** A company's own button and panel around a chat that brings none, as sites build them: nothing but CSS says that it is round. */
export const ownLauncher = (label: string) => `<style>
  .support-button { position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px; border: 0; border-radius: 50%; background: #0b57d0; color: #fff; }
  #support-panel { position: fixed; right: 20px; bottom: 96px; width: 352px; height: 480px; background: #fff; border: 1px solid #888; }
  #support-panel[hidden] { display: none; }
</style>
<button class="support-button" type="button" aria-label="${label}" aria-expanded="false">
  <svg width="28" height="28" viewBox="0 0 24 24" fill="currentColor"><path d="M4 4h16v12H8l-4 4z"/></svg>
</button>
<div id="support-panel" hidden></div>
<script>
  document.querySelector('.support-button').addEventListener('click', ({ currentTarget }) => {
    const panel = document.querySelector('#support-panel');
    panel.hidden = !panel.hidden;
    currentTarget.setAttribute('aria-expanded', String(!panel.hidden));
  });
</script>`;
