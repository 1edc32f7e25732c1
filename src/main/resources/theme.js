/* Before the first paint: the theme of the address, else the visitor's last choice, else the system's. */
window.digitscapeTheme = (wanted) => {
  const known = (name) => (name === 'light' || name === 'dark' ? name : null);
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  let kept = null;
  try {
    if (known(wanted)) {
      localStorage.setItem('digitscape-theme', wanted);
    }
    kept = localStorage.getItem('digitscape-theme');
  } catch {
    kept = null;
  }
  const theme = known(wanted) ?? known(kept) ?? system;
  document.documentElement.dataset.theme = theme;
  return theme;
};
{
  const inAddress = () => new URLSearchParams(location.search).get('theme');
  window.digitscapeTheme(inAddress());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    window.digitscapeTheme(inAddress());
    document.querySelector('.top')?.dispatchEvent(new Event('theme-change'));
  });
}
